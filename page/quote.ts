/**
 * Describes places of a text as quotes and finds them again in the text as it is now. The rules of found, changed and
 * missing are in quote/locate-quote.ts. Plain text only: ranges and nodes are the text map’s.
 */
import type { Located, Quote } from '../model/quote.ts';
import { drain } from '../text/drain.ts';
import { indexTextInSteps } from './quote/indexed-text.ts';
import { locateQuote } from './quote/locate-quote.ts';

export { describeQuote } from './quote/describe-quote.ts';

/** Where each quote stands in the text, in the order of the quotes. */
export function locateQuotes(text: string, quotes: Quote[]): Located[] {
  return drain(locateInSteps(text, quotes));
}

/** The same, yielding after bounded work: some 65,536 units of text, or one quote. */
export function* locateInSteps(text: string, quotes: Quote[]): Generator<undefined, Located[]> {
  if (quotes.length === 0) return [];
  const indexed = yield* indexTextInSteps(text);
  const located: Located[] = [];
  for (const quote of quotes) {
    located.push(locateQuote(indexed, quote));
    yield;
  }
  return located;
}
