/** An annotation moves only to words that its reader saw: a page may have changed once more since it offered a place. */
import type { Quote } from '../model/quote.ts';

/** The quote that is offered now, if its words are still those that were shown. */
export function stillOffered(quote: Quote | null | undefined, shown: string): Quote | undefined {
  return quote?.exact === shown ? quote : undefined;
}
