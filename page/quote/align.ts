/**
 * Lays a pattern on the place of a text where it may stand, edits and all (a local alignment by dynamic programming
 * within a band), and reads off where its words begin and end there.
 */
import type { Pattern } from './pattern.ts';

/** Words among surroundings: see pattern.ts. */
export type Words = Pick<Pattern, 'units' | 'from' | 'to'>;

export interface Aligned {
  /** Offsets into the text’s units, half-open; equal where nothing is left of the words. */
  start: number;
  end: number;
  /** How many units of the words stand there unchanged. */
  kept: number;
  /** What stands between the surroundings, whatever it is; absent where one side was not found. */
  between?: { start: number; end: number };
}

const stop = 0;
const both = 1;
const patternOnly = 2;
const textOnly = 3;

/** Surroundings that are laid out besides the words: enough to hold their edges. */
const reach = 20;

/** The pattern would begin at about `begin` in `units`; undefined where the words are not reached. */
export function align(pattern: Words, units: Uint16Array, begin: number): Aligned | undefined {
  const cut = Math.max(0, pattern.from - reach);
  const near = pattern.units.subarray(cut, pattern.to + reach);
  const band = 8 + (near.length >> 4);
  const grid = fillGrid(near, units, begin + cut, band);
  return readGrid(
    grid,
    { units: near, from: pattern.from - cut, to: pattern.to - cut },
    units,
    begin + cut - band,
  );
}

interface Grid {
  /** By row and column: where the best path comes from. Column c of row r is the text unit at begin − band + r + c. */
  moves: Uint8Array;
  width: number;
  best: { row: number; column: number };
}

function fillGrid(pattern: Uint16Array, units: Uint16Array, begin: number, band: number): Grid {
  const width = 2 * band + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  const best = { row: 0, column: 0 };
  let highest = 0;
  // One row of scores, overwritten from left to right: at `column` it still holds the row above.
  const scores = new Int32Array(width + 1);
  for (let row = 1; row <= pattern.length; row++) {
    const unit = pattern[row - 1];
    const left = begin - band + row - 1;
    let before = 0;
    for (let column = 0; column < width; column++) {
      const across = before - 1;
      const down = (scores[column + 1] ?? 0) - 1;
      const along = (scores[column] ?? 0) + (unit === units[left + column] ? 2 : -1);
      before = Math.max(along, across, down, 0);
      scores[column] = before;
      if (before === 0) continue;
      moves[row * width + column] = before === along ? both : before === down ? patternOnly : textOnly;
      if (before > highest) {
        highest = before;
        best.row = row;
        best.column = column;
      }
    }
  }
  return { moves, width, best };
}

/** Walks the best path backwards and notes where each pattern unit stands. */
function readGrid(
  { moves, width, best }: Grid,
  pattern: Words,
  units: Uint16Array,
  left: number,
): Aligned | undefined {
  const stands = new Int32Array(pattern.units.length).fill(-1);
  let { row, column } = best;
  for (;;) {
    const move = moves[row * width + column];
    if (row === 0 || move === undefined || move === stop) break;
    if (move === both) stands[row - 1] = left + row - 1 + column;
    if (move === textOnly) column--;
    else {
      row--;
      if (move === patternOnly) column++;
    }
  }
  return readEdges(stands, pattern, units);
}

/** Text put in at an edge of the words stays outside. */
function readEdges(
  stands: Int32Array,
  { units: wanted, from, to }: Words,
  units: Uint16Array,
): Aligned | undefined {
  const first = stands.findIndex((at) => at >= 0);
  const last = stands.findLastIndex((at) => at >= 0);
  if (first < 0 || first >= to || last < from) return undefined;
  const start = first > from ? (stands[first] ?? 0) - (first - from) : placeFrom(stands, from);
  const end = last < to - 1 ? (stands[last] ?? 0) + (to - last) : placeUpTo(stands, to);
  let kept = 0;
  for (let at = from; at < to; at++) if (stands[at] !== -1 && wanted[at] === units[stands[at] ?? -1]) kept++;
  const between =
    first < from && last >= to ? { start: placeUpTo(stands, from), end: placeFrom(stands, to) } : undefined;
  return { start: Math.max(0, start), end: Math.min(units.length, Math.max(start, end)), kept, between };
}

const placeFrom = (stands: Int32Array, from: number) =>
  stands.subarray(from).find((place) => place >= 0) ?? 0;
const placeUpTo = (stands: Int32Array, to: number) =>
  (stands.subarray(0, to).findLast((place) => place >= 0) ?? -1) + 1;
