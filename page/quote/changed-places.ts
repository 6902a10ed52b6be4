/** Where a quote whose words changed may stand, by its surroundings and what is left of its words. */
import type { Span } from '../../model/span.ts';
import { align } from './align.ts';
import { likeness } from './likeness.ts';
import { likelyPlaces } from './likely-places.ts';
import { isLong, longPlaces } from './long-places.ts';
import { roomOf } from './pattern.ts';
import type { Place, Search } from './search.ts';

export interface ChangedPlace extends Place {
  /** Share of the words that stands there unchanged, 0 to 1, and the share of the surroundings. */
  kept: number;
  around: number;
}

const tried = 3;
/** Less than this share of the words is other words; of the surroundings, another place. */
const leastKept = 0.35;
const leastAround = 0.3;
/** Both shares together: few words are believed where all around them agrees, and the other way round. */
const leastTogether = 1.46;
/** A place so much worse than another is no rival of it. */
const clearlyWorse = 0.1;

/** The places worth a question, likeliest first. */
export function changedPlaces(search: Search): ChangedPlace[] {
  const places = isLong(search.pattern) ? longPlaces(search) : shortPlaces(search);
  return places
    .map((place) => withSurroundings(search, place))
    .filter(isOffered)
    .sort((one, other) => together(other) - together(one));
}

/** Whether another place is nearly as good as the best: then only the reader can say which. */
export function isTorn([best, second]: ChangedPlace[]): boolean {
  const apart = best && second && (second.start >= best.end || second.end <= best.start);
  return apart === true && together(second) > together(best) - clearlyWorse;
}

function shortPlaces({ indexed, pattern }: Search): (Span & { kept: number })[] {
  return likelyPlaces(indexed.grams, pattern.units, tried)
    .map((begin) => align(pattern, indexed.folded.units, begin))
    .filter((place) => place !== undefined)
    .map(({ start, end, kept }) => ({
      start,
      end,
      kept: kept / Math.max(pattern.to - pattern.from, end - start),
    }));
}

function withSurroundings({ indexed, pattern }: Search, place: Span & { kept: number }): ChangedPlace {
  const like = likeness(pattern, indexed.folded.units, place.start, place.end);
  return { ...place, like, around: like / Math.max(1, roomOf(pattern)) };
}

const together = ({ kept, around }: ChangedPlace) => kept + around;

function isOffered(place: ChangedPlace): boolean {
  return place.kept >= leastKept && place.around >= leastAround && together(place) >= leastTogether;
}
