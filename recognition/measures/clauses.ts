/**
 * Cuts a block into clauses at commas, semicolons, stops and colons. What stands in brackets or 《》 is not cut;
 * a quotation that holds a stop is cut like running text, a quoted term is part of its clause.
 */
import type { Span } from '../../model/span.ts';
import { mayBe, unitsOf } from './gates.ts';

export interface Clause extends Span {
  /** The mark before it, '' at the start of a block. */
  before: string;
  /** The mark after it, '' at the end of a block. */
  after: string;
  /** Counts the sentences of the block. */
  sentence: number;
}

/** Longer clauses are cut: reading one is bounded work. */
const clauseLimit = 400;

const closing = new Map(
  ['（）', '()', '《》', '“”', '[]', '【】', '〔〕'].map(([open = '', close = '']) => [open, close]),
);
const closers = new Set(closing.values());
const stops = unitsOf('。！？!?；;');
const breaks = unitsOf(',:：');
const mayBracket = mayBe('（(《“[【〔）)》”]】〕');
const mayMark = mayBe('（(《“[【〔）)》”]】〕，,：:。！？!?；;');

/** The clauses of `block` in order; offsets into `text`. */
export function cutClauses(text: string, block: Span): Clause[] {
  const clauses: Clause[] = [];
  let start = block.start;
  let before = '';
  let sentence = 0;
  const cut = (end: number) => {
    const mark = end < block.end ? (text[end] ?? '') : '';
    for (; end - start > clauseLimit; start += clauseLimit) {
      clauses.push({ start, end: start + clauseLimit, before, after: '', sentence });
    }
    if (end > start) clauses.push({ start, end, before, after: mark, sentence });
    start = end + 1;
    before = mark;
    if (stops.has(text.charCodeAt(end))) sentence++;
  };
  const places = marksOf(text, block);
  const partner = pairBrackets(text, places);
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? block.end;
    const mark = text[at];
    const close = partner[i] ?? -1;
    if (close >= 0 && !(mark === '“' && places.slice(i + 1, close).some((place) => isBreak(text, place))))
      i = close;
    else if ((mark === '“' && close >= 0) || mark === '”') cut(at);
    else if (isBreak(text, at) && !goesOn(text, at)) cut(at);
  }
  cut(block.end);
  return clauses;
}

function marksOf(text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isIdeograph(unit) && mayMark(unit)) places.push(at);
  }
  return places;
}

/** Most of a text; they are passed over without a look-up. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** For the index of an opening bracket the index of its closing one, where both stand in one clause. */
function pairBrackets(text: string, places: readonly number[]): number[] {
  const partner = places.map(() => -1);
  const open: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? 0;
    if (!mayBracket(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    if (closing.has(mark)) open.push(i);
    if (!closers.has(mark)) continue;
    const from = open.at(-1) ?? i;
    const start = places[from] ?? at;
    if (closing.get(text[start] ?? '') !== mark) continue;
    if (at - start <= clauseLimit) partner[from] = i;
    open.pop();
  }
  return partner;
}

const joins = mayBe('以和及');

/** A comma before 以及, 和 or 及 breaks a list, not a clause. */
function goesOn(text: string, at: number): boolean {
  if (!joins(text.charCodeAt(at + 1))) return false;
  return /^[，,](?:以及|和(?!谐)|及(?![早时]))/u.test(text.slice(at, at + 3));
}

/** A comma or colon between digits (1,000; 10:30) breaks nothing. */
function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (text[at] === '，' || stops.has(unit)) return true;
  if (!breaks.has(unit)) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
