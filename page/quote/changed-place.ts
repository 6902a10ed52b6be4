/** Where a quote whose words changed may stand, by its surroundings and what is left of its words. */
import { align } from './align.ts';
import type { IndexedText } from './indexed-text.ts';
import { likeness } from './likeness.ts';
import { likelyPlaces } from './likely-places.ts';
import { type Pattern, roomOf } from './pattern.ts';
import type { Place } from './same-places.ts';

export interface ChangedPlace extends Place {
  /** Share of the words that stands there unchanged, 0 to 1. */
  kept: number;
}

const tried = 3;
/** Less than this share of the words is other words; less than this share of the surroundings is another place. */
const leastKept = 0.5;
const leastLike = 0.4;

export function changedPlace(indexed: IndexedText, pattern: Pattern): ChangedPlace | undefined {
  const places = likelyPlaces(indexed.grams, pattern.units, tried)
    .map((begin) => placeNear(indexed, pattern, begin))
    .filter((place) => place !== undefined);
  return places.sort((one, other) => other.like - one.like)[0];
}

export function isOffered(pattern: Pattern, { kept, like }: ChangedPlace): boolean {
  return kept >= leastKept && like >= leastLike * roomOf(pattern);
}

function placeNear(
  { folded: { units } }: IndexedText,
  pattern: Pattern,
  begin: number,
): ChangedPlace | undefined {
  const aligned = align(pattern, units, begin);
  if (!aligned) return undefined;
  const { start, end, kept } = aligned;
  const longer = Math.max(pattern.to - pattern.from, end - start);
  return { start, end, like: likeness(pattern, units, start, end), kept: kept / longer };
}
