/**
 * Folded text: what two writings of the same words have in common (see fold-table.ts), with the way back to the
 * UTF-16 offsets of the text itself. 。 and 、 between two digits stay what they are: 3、5 is not 3.5 and not 3,5.
 * Dashes in a row are one, and so are ellipses, however many points they have.
 */
import { foldTable, isSpecial, type FoldTable } from './fold-table.ts';

export interface Folded {
  /** The folded units. */
  units: Uint16Array;
  /** By folded unit: the offset in the text of the unit it comes from. */
  offsets: Int32Array;
}

/** Text units folded between two yields. */
const sliceLength = 0x10000;
/** Arguments a call surely takes. */
const mostArguments = 0x1000;

export function foldText(text: string): Folded {
  const table = foldTable();
  const folded = emptyFolded(foldedLength(text, 0, text.length, table));
  foldSlice(text, 0, text.length, table, folded, 0);
  return folded;
}

/** The folded units as a string, for comparing and hashing. */
export function foldedString(text: string): string {
  const { units } = foldText(text);
  let folded = '';
  for (let from = 0; from < units.length; from += mostArguments) {
    folded += String.fromCharCode(...units.subarray(from, from + mostArguments));
  }
  return folded;
}

/** The same for long texts; yields after every 65,536 units of text. */
export function* foldInSteps(text: string): Generator<undefined, Folded> {
  const table = foldTable();
  let length = 0;
  for (let from = 0; from < text.length; from += sliceLength) {
    length += foldedLength(text, from, Math.min(text.length, from + sliceLength), table);
    yield;
  }
  const folded = emptyFolded(length);
  let written = 0;
  for (let from = 0; from < text.length; from += sliceLength) {
    written = foldSlice(text, from, Math.min(text.length, from + sliceLength), table, folded, written);
    yield;
  }
  return folded;
}

const emptyFolded = (length: number): Folded => ({
  units: new Uint16Array(length),
  offsets: new Int32Array(length),
});

function foldedLength(text: string, from: number, to: number, table: FoldTable): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const folded = table.units[unit] ?? 0;
    if (folded === 0 || isRepeated(text, at, folded, table)) continue;
    length += folded === isSpecial ? (table.special.get(unit)?.length ?? 0) : 1;
  }
  return length;
}

/** Writes the folded units of text from `from` to `to` behind the `written` ones; returns how many there are then. */
function foldSlice(
  text: string,
  from: number,
  to: number,
  table: FoldTable,
  into: Folded,
  written: number,
): number {
  let end = written;
  for (let at = from; at < to; at++) {
    const folded = table.units[text.charCodeAt(at)] ?? 0;
    if (folded === 0 || isRepeated(text, at, folded, table)) continue;
    if (folded === isSpecial) {
      const parts = foldSpecial(text, at, table);
      for (let part = 0; part < parts.length; part++) {
        into.units[end] = parts.charCodeAt(part);
        into.offsets[end++] = at;
      }
    } else {
      into.units[end] = folded;
      into.offsets[end++] = at;
    }
  }
  return end;
}

const [dash, point, ellipsis] = [0x2d, 0x2e, 0x2026];

/** Whether the unit only goes on with a dash or an ellipsis; three points are one. */
function isRepeated(text: string, at: number, folded: number, { units }: FoldTable): boolean {
  const before = text.charCodeAt(at - 1);
  if (folded === dash) return units[before] === dash;
  if (folded === isSpecial) return before === ellipsis && text.charCodeAt(at) === ellipsis;
  return folded === point && [1, 2, 3].every((back) => text.charCodeAt(at - back) === point);
}

/** What several units, or a mark that may stay itself, are folded to. */
function foldSpecial(text: string, at: number, { special }: FoldTable): string {
  const folded = special.get(text.charCodeAt(at)) ?? '';
  const kept = folded.length === 1 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return kept ? text.charAt(at) : folded;
}

const isDigit = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
