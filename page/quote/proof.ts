/**
 * Whether the likest place of the same words is the quote's own. Either its block is unchanged and it alone can be meant in
 * it; or its surroundings agree more than those of any other place, then (the quote's rival) and now, be it of the same
 * words or of others: in a table the words of one row may have come to stand in another.
 */
import type { Quote } from '../../model/quote.ts';
import { changedPlaces } from './changed-places.ts';
import { edgesFit } from './edges.ts';
import { textSpan } from './indexed-text.ts';
import { likenessOfSides } from './likeness.ts';
import { isFramedBy, roomOf } from './pattern.ts';
import { placesOf } from './same-words.ts';
import type { Place, Search } from './search.ts';

/** A side of the surroundings of which a smaller share agrees proves nothing. */
const enough = 0.65;
/** With a smaller share the place is some other. */
const likely = 0.5;
const phraseLength = 12;
/** Units from which a line is no mere entry, or so many besides the words; and from which it is its own proof. */
const tellingLength = 16;
const tellingRest = 4;
const longLine = 24;
/** Places of the same words whose lines are looked at. */
const mostLines = 200;
const half = 0.5;
/** Places of surroundings that are looked at. */
const fewPlaces = 16;
/** A place must be so many units more like than any other. */
const lead = 3;

/** The one place in the quote's own line, where that is long and unchanged: wherever it stands, others are less likely. */
export function aloneInLine(search: Search, places: Place[]): Place | undefined {
  const fitting = places.slice(0, mostLines).filter((place) => isInItsLine(search, place));
  const [place] = fitting;
  return place && fitting.length === 1 && lineLength(search, place) >= longLine ? place : undefined;
}

/** `best` is the likest of all places of the same words. What is quickly known is asked first. */
export function isProven(search: Search, best: Place, others: Place[]): boolean {
  const isFramed = isFramedBy(search.pattern, best.like);
  const isAhead = isLikest(search, best, others);
  if (isFramed && isAhead && isPrefixAlone(search)) return true; // no other place can have all of the surroundings
  const line = isInSameBlock(search, best, others) ? lineAround(search, best) : undefined;
  if (!line?.isWhole && !line?.isTelling && !isAhead) return false;
  if (!isFramed && !saysTheSame(search, best)) return false;
  return line?.isWhole === true || !isOutdone(search, best);
}

function isPrefixAlone({ indexed, pattern }: Search): boolean {
  const { starts, all } = placesOf(indexed.grams, pattern.units.subarray(0, pattern.from), fewPlaces);
  return all && starts.length === 1;
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
  const known = like > rivalOf(quote, room) || (like >= enough * room && !isKnownTwin(quote, like));
  return known && like + ownWeight(quote) >= likely * room;
}

/** Whether the same words stood elsewhere, too, with surroundings so like. */
export function isKnownTwin({ rival = -1 }: Quote, like: number): boolean {
  return rival >= 0 && like <= rival;
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

/** Whether a place where other words stand now is as like as this one: the quote's own, then, that has changed. */
function isOutdone(search: Search, same: Place): boolean {
  return changedPlaces(search).some(
    ({ start, end, kept, like }) => (end <= same.start || start >= same.end) && kept < 1 && like >= same.like,
  );
}

function isInSameBlock(search: Search, best: Place, others: Place[]): boolean {
  const rivals = others.filter((other) => other.like > best.like - lead);
  return isInItsLine(search, best) && !rivals.some((rival) => isInItsLine(search, rival));
}

function isInItsLine({ indexed, quote, pattern }: Search, place: Place): boolean {
  return indexed.hashes.isOfBlock(quote.blockHash, textSpan(indexed, place, pattern).start);
}

function lineLength({ indexed, pattern }: Search, place: Place): number {
  return indexed.hashes.lengthOfBlock(textSpan(indexed, place, pattern).start);
}

/**
 * What an unchanged line says of the words in it. A long one, or one whose surroundings stand, leaves no doubt. A cell of a
 * table, a signature, a date alone in its line tell nothing of themselves: the like may stand in any row.
 */
function lineAround(search: Search, place: Place): { isWhole: boolean; isTelling: boolean } {
  const length = lineLength(search, place);
  const rest = length - (place.end - place.start);
  return {
    isWhole: length >= longLine || place.like >= half * roomOf(search.pattern),
    isTelling: length >= tellingLength || rest >= tellingRest,
  };
}
