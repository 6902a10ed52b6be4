/** The places where a quote's very words stand, compared by their surroundings. */
import { isWholeUnits } from './indexed-text.ts';
import { likeness, runs } from './likeness.ts';
import { wordsOf } from './pattern.ts';
import { placesOf } from './same-words.ts';
import type { Place, Search } from './search.ts';

/** Places of the same words looked at; where there are more, only the surroundings can find the place. */
const mostPlaces = 4000;
/** Places compared closely, edits and all; the others are known to be less like. */
const closest = 8;

/** The likest first. Where words and surroundings stand whole, no other places are compared: they are less like. */
export function samePlaces({ indexed, pattern }: Search): Place[] {
  const { units } = indexed.folded;
  const whole = placesOf(indexed.grams, pattern.units, closest)?.map((at) => at + pattern.from);
  const starts = whole?.length ? whole : (placesOf(indexed.grams, wordsOf(pattern), mostPlaces) ?? []);
  const places = starts
    .map((start) => ({ start, end: start + pattern.to - pattern.from }))
    .filter((span) => isWholeUnits(indexed, span))
    .map(({ start, end }) => ({ start, end, like: runs(pattern, units, start, end) }))
    .sort(likestFirst);
  for (const place of places.slice(0, closest)) place.like = likeness(pattern, units, place.start, place.end);
  return places.sort(likestFirst);
}

const likestFirst = (one: Place, other: Place) => other.like - one.like;
