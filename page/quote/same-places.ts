/** The places where a quote's very words stand, compared by their surroundings. */
import { type IndexedText, isWholeUnits } from './indexed-text.ts';
import { likeness, runs } from './likeness.ts';
import { type Pattern, wordsOf } from './pattern.ts';
import { placesOf } from './same-words.ts';

/** A place of the text's units. */
export interface Place {
  start: number;
  end: number;
  /** Units of surroundings that agree with the quote's: see likeness.ts. */
  like: number;
}

/** Places of the same words looked at in a text; with more of them their surroundings must find the place. */
const mostPlaces = 4000;
/** Places compared closely. */
const closest = 8;

/** The likest first. Where words and surroundings stand whole, no other places are compared: they are less like. */
export function samePlaces(indexed: IndexedText, pattern: Pattern): Place[] {
  const { grams, folded } = indexed;
  const whole = placesOf(grams, pattern.units, closest)?.map((at) => at + pattern.from);
  const starts = whole?.length ? whole : (placesOf(grams, wordsOf(pattern), mostPlaces) ?? []);
  const likest = starts
    .map((start) => placeAt(pattern, folded.units, start))
    .filter((place) => isWholeUnits(indexed, place))
    .sort(likestFirst)
    .slice(0, closest);
  return likest
    .map((place) => ({ ...place, like: likeness(pattern, folded.units, place.start, place.end) }))
    .sort(likestFirst);
}

function placeAt(pattern: Pattern, units: Uint16Array, start: number): Place {
  const end = start + pattern.to - pattern.from;
  return { start, end, like: runs(pattern, units, start, end) };
}

const likestFirst = (one: Place, other: Place) => other.like - one.like;
