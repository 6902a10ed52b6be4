/**
 * Where one quote stands now. `found` needs a proof (proof.ts); whatever lacks it is offered as changed when it is
 * more like the quote's place than any other was, and missing else.
 */
import type { Located, Quote } from '../../model/quote.ts';
import { changedPlace, isOffered } from './changed-place.ts';
import { type IndexedText, textSpan } from './indexed-text.ts';
import { patternOf, roomOf } from './pattern.ts';
import { isProven, rivalOf } from './proof.ts';
import { samePlaces } from './same-places.ts';

export function locateQuote(indexed: IndexedText, quote: Quote): Located {
  const end = quote.start + quote.exact.length;
  if (quote.exact && indexed.hashes.isOfText(quote.blockHash))
    return { state: 'found', start: quote.start, end };
  const pattern = patternOf(quote);
  if (pattern.from === pattern.to) return { state: 'missing' };
  const [same, ...others] = samePlaces(indexed, pattern);
  if (same && isProven(indexed, quote, pattern, [same, ...others])) {
    return { state: 'found', ...textSpan(indexed, same, pattern) };
  }
  const changed = changedPlace(indexed, pattern);
  if (same && same.like >= (changed?.like ?? 0)) {
    const offered = same.like > rivalOf(quote, roomOf(pattern));
    return offered
      ? { state: 'changed', ...textSpan(indexed, same, pattern), why: 'ambiguous' }
      : { state: 'missing' };
  }
  if (!changed || !isOffered(pattern, changed)) return { state: 'missing' };
  return { state: 'changed', ...textSpan(indexed, changed, pattern), why: 'words' };
}
