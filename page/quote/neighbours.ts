/**
 * The same words a little before or behind the quote: its own surroundings show them, and what stands beside them. Where
 * the quote went, its neighbour is not it.
 */
import { run } from './likeness.ts';
import { wordsOf } from './pattern.ts';
import type { Place, Search } from './search.ts';

/** Units beside a neighbour that tell it, where there are so many. */
const telling = 3;

/** Whether a place of the same words is that of such a neighbour, by what stands right beside it. */
export function isNeighbour({ indexed, pattern }: Search, { start, end }: Place): boolean {
  const { units, from, to } = pattern;
  const text = indexed.folded.units;
  const before = (at: number) => run(units, at - 1, at, text, start - 1, -1);
  const behind = (at: number) => run(units, at, units.length - at, text, end, 1);
  return placesIn(units, wordsOf(pattern)).some((at) => {
    const [known, own] = at > from ? [behind(at + to - from), behind(to)] : [before(at), before(from)];
    return known > own && known >= telling;
  });
}

function placesIn(units: Uint16Array, words: Uint16Array): number[] {
  const places: number[] = [];
  for (let at = units.indexOf(words[0] ?? 0); at >= 0; at = units.indexOf(words[0] ?? 0, at + 1))
    if (words.every((unit, index) => units[at + index] === unit)) places.push(at);
  return places;
}
