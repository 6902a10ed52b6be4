/** The places where a quote's very words stand, compared by their surroundings. */
import type { GramIndex } from './gram-index.ts';
import { isWholeUnits } from './indexed-text.ts';
import { likeness, runs } from './likeness.ts';
import { type Pattern, wordsOf } from './pattern.ts';
import { type Places, placesOf } from './same-words.ts';
import type { Place, Search } from './search.ts';

/** Places of the same words looked at: with more of them none is proven. */
const mostPlaces = 4000;
/** Places compared closely, edits and all; the others are known to be less like. */
const closest = 8;

export interface SamePlaces {
  /** The likest first. Where words and surroundings stand whole, no other places: they are less like. */
  places: Place[];
  /** Whether no place was left out. */
  all: boolean;
}

export function samePlaces({ indexed, pattern }: Search): SamePlaces {
  const { units } = indexed.folded;
  const { starts, all } = wholeOrWords(indexed.grams, pattern);
  const places = starts
    .map((start) => ({ start, end: start + pattern.to - pattern.from }))
    .filter((span) => isWholeUnits(indexed, span))
    .map(({ start, end }) => ({ start, end, like: runs(pattern, units, start, end) }))
    .sort(likestFirst);
  for (const place of places.slice(0, closest)) place.like = likeness(pattern, units, place.start, place.end);
  return { places: places.sort(likestFirst), all };
}

function wholeOrWords(grams: GramIndex, pattern: Pattern): Places {
  const { starts, all } = placesOf(grams, pattern.units, mostPlaces);
  if (starts.length > 0) return { starts: starts.map((at) => at + pattern.from), all };
  return placesOf(grams, wordsOf(pattern), mostPlaces);
}

const likestFirst = (one: Place, other: Place) => other.like - one.like;
