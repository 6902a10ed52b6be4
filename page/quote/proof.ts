/**
 * Whether the likest place of the same words is the quote's own. Either its surroundings agree more than those of any
 * other place, then (the quote's rival) and now; or its block is unchanged and it alone can be meant in it.
 */
import type { Quote } from '../../model/quote.ts';
import { edgesFit } from './edges.ts';
import { type IndexedText, textSpan } from './indexed-text.ts';
import { type Pattern, roomOf } from './pattern.ts';
import type { Place } from './same-places.ts';

/** Surroundings that agree in less prove nothing, unless that is all there were. */
const enough = 6;
/** A place must be so much more like than any other. */
const lead = 3;

export function isProven(
  indexed: IndexedText,
  quote: Quote,
  pattern: Pattern,
  [best, ...others]: [Place, ...Place[]],
): boolean {
  const { start, end } = textSpan(indexed, best, pattern);
  if (!edgesFit(pattern, indexed.folded.units, best.start, best.end)) return false;
  const whole = best.like === roomOf(pattern);
  if (!whole && countNumbers(quote.exact) !== countNumbers(indexed.text.slice(start, end))) return false;
  return isLikest(quote, pattern, best, others) || isInSameBlock(indexed, quote, pattern, best, others);
}

function isLikest(quote: Quote, pattern: Pattern, best: Place, others: Place[]): boolean {
  const room = roomOf(pattern);
  const rival = Math.max(rivalOf(quote, room), others[0]?.like ?? -1);
  return best.like === room ? best.like > rival : best.like >= Math.max(enough, rival + lead);
}

/** The most any other place can have in common with the quote; half of all where the quote does not say. */
export const rivalOf = (quote: Quote, room: number): number => quote.rival ?? room >> 1;

function isInSameBlock(
  indexed: IndexedText,
  quote: Quote,
  pattern: Pattern,
  best: Place,
  others: Place[],
): boolean {
  const fits = (place: Place) =>
    indexed.hashes.isOfBlock(quote.blockHash, textSpan(indexed, place, pattern).start);
  const rivals = others.filter((other) => other.like > best.like - lead);
  return fits(best) && !rivals.some(fits);
}

/** White space may have joined or parted numbers: 5 10 is 510 only where everything around agrees. */
function countNumbers(text: string): number {
  return text.match(/[0-9０-９]+/g)?.length ?? 0;
}
