/** Where a quote whose words changed may stand, by its surroundings and what is left of its words. */
import type { Span } from '../../model/span.ts';
import { align, type Aligned } from './align.ts';
import { likeness } from './likeness.ts';
import { likelyPlaces } from './likely-places.ts';
import { isLong, longPlaces, partedPlaces } from './long-places.ts';
import { isFramedBy, roomOf } from './pattern.ts';
import type { ChangedPlace, Search } from './search.ts';

const tried = 3;
/** Words are replaced by up to so many more: a name by another, a number by another. */
const longest = 20;
/** Less than this share of the words is other words; of the surroundings, another place. */
const leastKept = 0.35;
const leastAround = 0.3;
/** Both shares together: few words are believed where all around them agrees, and the other way round. */
const leastTogether = 1.46;
/** A place so much worse than another is no rival of it. */
const clearlyWorse = 0.1;

/** The places worth a question, likeliest first. */
export function changedPlaces(search: Search): ChangedPlace[] {
  return (search.changed ??= lookForChanged(search));
}

function lookForChanged(search: Search): ChangedPlace[] {
  if (isLong(search.pattern)) return likeliest(search, longPlaces(search));
  const places = shortPlaces(search);
  const offered = likeliest(search, places);
  if (offered.length > 0 || !places.some(({ kept }) => kept >= leastKept)) return offered;
  return likeliest(search, partedPlaces(search)); // part of the words was met: something may have been put into them
}

/** Of places that are nearly as good, the first is the one with more of the surroundings: words are what changed. */
function likeliest(search: Search, places: (Span & { kept: number })[]): ChangedPlace[] {
  const offered = places
    .map((place) => withSurroundings(search, place))
    .filter((place) => isOffered(place) || isReplaced(search, place))
    .sort((one, other) => together(other) - together(one));
  const [best] = offered;
  if (!best) return [];
  const first = offered
    .filter((place) => isNearly(best, place))
    .reduce((one, other) => (other.like > one.like ? other : one));
  return [first, ...offered.filter((place) => place !== first)];
}

const isNearly = (one: ChangedPlace, other: ChangedPlace) =>
  Math.abs(together(one) - together(other)) < clearlyWorse;

/** Whether another place is nearly as good as the best: then only the reader can say which. */
export function isTorn([best, second]: ChangedPlace[]): boolean {
  const apart = best && second && (second.start >= best.end || second.end <= best.start);
  return apart === true && isNearly(best, second);
}

function shortPlaces({ indexed, pattern }: Search): (Span & { kept: number })[] {
  const shareOf = ({ start, end, kept }: Aligned) => kept / Math.max(pattern.to - pattern.from, end - start);
  return likelyPlaces(indexed.grams, pattern.units, tried)
    .map((begin) => align(pattern, indexed.folded.units, begin))
    .filter((place) => place !== undefined)
    .map((place) => {
      const kept = shareOf(place);
      const { start, end } = (kept < leastKept && place.between) || place; // other words: all that stands there now
      return { start, end, kept };
    });
}

function withSurroundings({ indexed, pattern }: Search, place: Span & { kept: number }): ChangedPlace {
  const like = likeness(pattern, indexed.folded.units, place.start, place.end);
  return { ...place, like, around: like / Math.max(1, roomOf(pattern)) };
}

const together = ({ kept, around }: ChangedPlace) => kept + around;

/** Where all around is whole, whatever stands between is what became of the words; nothing there is nothing. */
function isReplaced({ pattern }: Search, { start, end, like }: ChangedPlace): boolean {
  return isFramedBy(pattern, like) && end > start && end - start <= pattern.to - pattern.from + longest;
}

function isOffered(place: ChangedPlace): boolean {
  return place.kept >= leastKept && place.around >= leastAround && together(place) >= leastTogether;
}
