/**
 * Where a pattern that no longer stands word for word may stand: places that share most grams with it, each gram's
 * place voting for where the pattern would begin. Rare grams vote first, so frequent phrases do not drown them.
 */
import { countOf, type GramIndex, gramLength, hashGram } from './gram-index.ts';

/** Votes read for a pattern at most. */
const ballot = 256;
/** Beginnings that differ by up to this many units are one place: insertions and deletions shift them. */
const drift = 12;
const fewestVotes = 2;

/** Up to `limit` offsets into the text’s units where `units` may begin (possibly negative), the likeliest first. */
export function likelyPlaces(index: GramIndex, units: Uint16Array, limit: number): number[] {
  const beginnings = readVotes(index, units).sort();
  const places: { begin: number; votes: number }[] = [];
  for (let first = 0; first < beginnings.length;) {
    const last = endOfPlace(beginnings, first);
    const begin = beginnings[(first + last) >> 1] ?? 0;
    if (last - first >= fewestVotes) places.push({ begin, votes: last - first });
    first = last;
  }
  places.sort((one, other) => other.votes - one.votes);
  return places.slice(0, limit).map(({ begin }) => begin);
}

function readVotes(index: GramIndex, units: Uint16Array): Int32Array {
  const grams = rareGramsFirst(index, units);
  const votes = new Int32Array(ballot);
  let count = 0;
  for (const { at, hash } of grams) {
    const first = index.starts[hash] ?? 0;
    const size = countOf(index, hash);
    if (count + size > ballot) break;
    for (let vote = 0; vote < size; vote++) votes[count++] = (index.places[first + vote] ?? 0) - at;
  }
  return votes.subarray(0, count);
}

function rareGramsFirst(index: GramIndex, units: Uint16Array): { at: number; hash: number; count: number }[] {
  const grams: { at: number; hash: number; count: number }[] = [];
  for (let at = 0; at + gramLength <= units.length; at++) {
    const hash = hashGram(units, at, index.bits);
    const count = countOf(index, hash);
    if (count > 0) grams.push({ at, hash, count });
  }
  return grams.sort((one, other) => one.count - other.count);
}

function endOfPlace(beginnings: Int32Array, first: number): number {
  let last = first + 1;
  while (last < beginnings.length && (beginnings[last] ?? 0) - (beginnings[first] ?? 0) <= drift) last++;
  return last;
}
