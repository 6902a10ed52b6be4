/**
 * Whether the likest place of the same words is the quote's own. Either its surroundings agree more than those of any
 * other place, then (the quote's rival) and now; or its block is unchanged and it alone can be meant in it.
 */
import type { Quote } from '../../model/quote.ts';
import { edgesFit } from './edges.ts';
import { textSpan } from './indexed-text.ts';
import { likenessOfSides } from './likeness.ts';
import { roomOf } from './pattern.ts';
import type { Place, Search } from './search.ts';

/** A side of the surroundings of which a smaller share agrees proves nothing. */
const enough = 0.65;
/** With a smaller share the place is some other. */
const likely = 0.5;
const phraseLength = 12;
/** A place must be so many units more like than any other. */
const lead = 3;

/** `best` is the likest of all places of the same words. */
export function isProven(search: Search, best: Place, others: Place[]): boolean {
  return (
    (isLikest(search, best, others) || isInSameBlock(search, best, others)) &&
    (isFramed(search, best) || saysTheSame(search, best))
  );
}

/** Whether surroundings on both sides stand as they stood. */
function isFramed({ pattern }: Search, { like }: Place): boolean {
  return like === roomOf(pattern) && pattern.from > 0 && pattern.to < pattern.units.length;
}

/** White space may have joined or parted numbers, and what stands at the edges may have changed what the words say. */
export function saysTheSame({ indexed, quote, pattern }: Search, place: Place): boolean {
  const span = textSpan(indexed, place, pattern);
  const sameNumbers = countNumbers(quote.exact) === countNumbers(indexed.text.slice(span.start, span.end));
  return sameNumbers && edgesFit(quote, indexed.text, span);
}

const countNumbers = (text: string) => text.match(/[0-9０-９]+/g)?.length ?? 0;

/** Whether the place is worth a question: more like the quote's than any other was, or very like, not by chance. */
export function isLikely({ quote, pattern }: Search, { like }: Place): boolean {
  const room = roomOf(pattern);
  const known = like > rivalOf(quote, room) || like >= enough * room;
  return known && like + ownWeight(quote) >= likely * room;
}

function isLikest(search: Search, best: Place, others: Place[]): boolean {
  const room = roomOf(search.pattern);
  const rival = Math.max(rivalOf(search.quote, room), others[0]?.like ?? -1);
  if (best.like === room) return best.like > rival;
  return best.like >= rival + lead && isLikeOnBothSides(search, best);
}

/** One side alone may be a neighbour's: where a paragraph went, what stood before it now stands before the next one. */
function isLikeOnBothSides(search: Search, place: Place): boolean {
  const { indexed, quote, pattern } = search;
  const { before, after } = likenessOfSides(pattern, indexed.folded.units, place.start, place.end);
  const own = isAsManyLines(search, place) ? ownWeight(quote) / 2 : 0;
  return before + own >= enough * pattern.from && after + own >= enough * (pattern.units.length - pattern.to);
}

/** Words that now begin in another line may be what a deletion joined: the end of one sentence, the beginning of a later. */
function isAsManyLines({ indexed, quote, pattern }: Search, place: Place): boolean {
  const { start, end } = textSpan(indexed, place, pattern);
  return quote.exact.split('\n').length === indexed.text.slice(start, end).split('\n').length;
}

/** The most any other place can have in common with the quote, as far as the quote tells. */
function rivalOf({ rival, blockHash }: Quote, room: number): number {
  if (rival !== undefined) return rival;
  if (room === 0) return -1;
  return blockHash.startsWith('t') ? room : room >> 1;
}

/** Long words that stood nowhere else speak for themselves: by as many units as they are longer than usual phrases. */
const ownWeight = ({ exact, rival }: Quote): number =>
  rival === -1 ? Math.max(0, exact.length - phraseLength) : 0;

function isInSameBlock({ indexed, quote, pattern }: Search, best: Place, others: Place[]): boolean {
  const fits = (place: Place) =>
    indexed.hashes.isOfBlock(quote.blockHash, textSpan(indexed, place, pattern).start);
  const rivals = others.filter((other) => other.like > best.like - lead);
  return fits(best) && !rivals.some(fits);
}
