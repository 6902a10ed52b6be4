/** Where a quote whose words changed may stand, by its surroundings and what is left of its words. */
import { align } from './align.ts';
import { likeness } from './likeness.ts';
import { likelyPlaces } from './likely-places.ts';
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
const leastTogether = 1.35;
/** A place so much worse than another is no rival of it. */
const clearlyWorse = 0.1;

/** The places worth a question, likeliest first. */
export function changedPlaces(search: Search): ChangedPlace[] {
  return likelyPlaces(search.indexed.grams, search.pattern.units, tried)
    .map((begin) => placeNear(search, begin))
    .filter((place) => place !== undefined)
    .filter(isOffered)
    .sort((one, other) => together(other) - together(one));
}

/** Whether another place is nearly as good as the best: then only the reader can say which. */
export function isTorn([best, second]: ChangedPlace[]): boolean {
  const apart = best && second && (second.start >= best.end || second.end <= best.start);
  return apart === true && together(second) > together(best) - clearlyWorse;
}

function placeNear({ indexed, pattern }: Search, begin: number): ChangedPlace | undefined {
  const { units } = indexed.folded;
  const aligned = align(pattern, units, begin);
  if (!aligned) return undefined;
  const { start, end } = aligned;
  const like = likeness(pattern, units, start, end);
  const kept = aligned.kept / Math.max(pattern.to - pattern.from, end - start);
  return { start, end, like, kept, around: like / Math.max(1, roomOf(pattern)) };
}

const together = ({ kept, around }: ChangedPlace) => kept + around;

function isOffered(place: ChangedPlace): boolean {
  return place.kept >= leastKept && place.around >= leastAround && together(place) >= leastTogether;
}
