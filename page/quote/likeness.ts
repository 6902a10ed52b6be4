/**
 * How far the surroundings of a quote and of a place agree, outwards from the edges of the words: one for each unit
 * that agrees, minus one for each edit, up to the best point to stop. So a paragraph that moved keeps the likeness of
 * its own text, and a strange place has next to none.
 */
import type { Pattern } from './pattern.ts';

/** Units that text may shift by insertions and deletions on one side. */
const drift = 4;
/** Rows without a new best after which the sides are taken for different. */
const patience = 8;
const outside = -1000;

export interface Sides {
  before: number;
  after: number;
}

/** Both sides together, 0 up to `roomOf(pattern)`; the place is `start` up to `end` in `units`. */
export function likeness(pattern: Pattern, units: Uint16Array, start: number, end: number): number {
  const { before, after } = likenessOfSides(pattern, units, start, end);
  return before + after;
}

export function likenessOfSides(pattern: Pattern, units: Uint16Array, start: number, end: number): Sides {
  const behind = pattern.units.length - pattern.to;
  return {
    before: agreement(pattern.units, pattern.from - 1, pattern.from, units, start - 1, -1),
    after: agreement(pattern.units, pattern.to, behind, units, end, 1),
  };
}

/** The same without a look at edits: units that agree up to the first that does not. Never more than `likeness`. */
export function runs(pattern: Pattern, units: Uint16Array, start: number, end: number): number {
  return (
    run(pattern.units, pattern.from - 1, pattern.from, units, start - 1, -1) +
    run(pattern.units, pattern.to, pattern.units.length - pattern.to, units, end, 1)
  );
}

/** Units that agree from here on, in direction `step`. */
export function run(
  a: Uint16Array,
  atA: number,
  length: number,
  b: Uint16Array,
  atB: number,
  step: 1 | -1,
): number {
  let count = 0;
  while (count < length && a[atA + step * count] === b[atB + step * count]) count++;
  return count;
}

function agreement(
  a: Uint16Array,
  atA: number,
  length: number,
  b: Uint16Array,
  atB: number,
  step: 1 | -1,
): number {
  const same = run(a, atA, length, b, atB, step);
  return same === length
    ? same
    : same + extension(a, atA + step * same, length - same, b, atB + step * same, step);
}

/** The best score of an alignment that begins at both edges, by rows of a band `drift` wide on either side. */
function extension(
  a: Uint16Array,
  atA: number,
  length: number,
  b: Uint16Array,
  atB: number,
  step: 1 | -1,
): number {
  const width = 2 * drift + 1;
  let row = new Int16Array(width + 2).fill(outside);
  let next = row.slice();
  for (let ahead = 0; ahead <= drift; ahead++) row[drift + 1 + ahead] = -ahead;
  let best = 0;
  let bestAt = 0;
  for (let count = 0; count < length && count - bestAt <= patience; count++) {
    const unit = a[atA + step * count];
    for (let cell = 1; cell <= width; cell++) {
      const other = b[atB + step * (count + cell - 1 - drift)];
      const score = Math.max(
        (row[cell] ?? 0) + (unit === other ? 1 : -1),
        (row[cell + 1] ?? 0) - 1,
        (next[cell - 1] ?? 0) - 1,
      );
      next[cell] = score;
      if (score > best) [best, bestAt] = [score, count];
    }
    [row, next] = [next, row];
  }
  return best;
}
