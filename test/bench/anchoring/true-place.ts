/** Where the places of an old text are in the new one, known from the pieces the new one was made of. */
import type { Span } from '../../../model/span.ts';
import type { Piece } from './mutations.ts';

export interface Changed {
  text: string;
  /** Where what is left of a place of the old text stands; undefined where nothing is. */
  placeOf(span: Span): Span | undefined;
}

export function joined(pieces: Piece[], oldLength: number): Changed {
  const starts = new Int32Array(oldLength).fill(-1);
  const ends = new Int32Array(oldLength).fill(-1);
  let at = 0;
  for (const piece of pieces) {
    if (piece.text) note(piece, at, starts, ends);
    at += piece.text.length;
  }
  return { text: pieces.map(({ text }) => text).join(''), placeOf: (span) => hull(starts, ends, span) };
}

/** Writes down where each old unit of a piece stands; a piece of another length is the place of all its units. */
function note({ text, from }: Piece, at: number, starts: Int32Array, ends: Int32Array): void {
  if (!from) return;
  const same = text.length === from.length;
  for (let unit = 0; unit < from.length; unit++) {
    starts[from.start + unit] = same ? at + unit : at;
    ends[from.start + unit] = same ? at + unit + 1 : at + text.length;
  }
}

function hull(starts: Int32Array, ends: Int32Array, { start, end }: Span): Span | undefined {
  const left = starts.subarray(start, end).filter((at) => at >= 0);
  if (left.length === 0) return undefined;
  const right = ends.subarray(start, end);
  return {
    start: left.reduce((one, other) => Math.min(one, other)),
    end: right.reduce((one, other) => Math.max(one, other)),
  };
}

/** Shared length over joint length: 1 for the same span, 0 for spans apart. */
export function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const joint = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared <= 0 ? 0 : shared / joint;
}
