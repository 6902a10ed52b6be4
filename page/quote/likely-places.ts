/**
 * Where a pattern that no longer stands word for word may stand: places that share most grams with it, each gram's
 * place voting for where the pattern would begin. Rare grams vote first, so frequent phrases do not drown them.
 */
import { countOf, type GramIndex, gramLength, hashGram } from './gram-index.ts';

/** Votes read for a pattern at most. */
const ballot = 256;
/** Grams that stand so many times vote in one round, the rarest first. */
const rounds = [1, 2, 4, 8, 16, 32, 64, 128];
/** Beginnings that differ by up to this many units are one place: insertions and deletions shift them. */
const drift = 12;
const fewestVotes = 2;
/** Places with a smaller share of the votes of the likeliest are chance. */
const least = 1 / 3;

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
  const most = places[0]?.votes ?? 0;
  return places
    .slice(0, limit)
    .filter(({ votes }) => votes >= least * most)
    .map(({ begin }) => begin);
}

function readVotes(index: GramIndex, units: Uint16Array): Int32Array {
  const hashes = Int32Array.from({ length: Math.max(0, units.length - gramLength + 1) }, (_, at) =>
    hashGram(units, at, index.bits),
  );
  const votes = new Int32Array(ballot);
  let count = 0;
  for (const [round, most] of rounds.entries()) {
    const more = rounds[round - 1] ?? 0;
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] ?? 0;
      const size = countOf(index, hash);
      if (size <= more || size > most || count + size > ballot) continue;
      const first = index.starts[hash] ?? 0;
      for (let vote = 0; vote < size; vote++) votes[count++] = (index.places[first + vote] ?? 0) - at;
    }
  }
  return votes.subarray(0, count);
}

function endOfPlace(beginnings: Int32Array, first: number): number {
  let last = first + 1;
  while (last < beginnings.length && (beginnings[last] ?? 0) - (beginnings[first] ?? 0) <= drift) last++;
  return last;
}
