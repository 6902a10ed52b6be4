/**
 * Where one quote stands now. `found` needs a proof (proof.ts); what lacks it is offered as changed where it is more
 * like the quote's place than any other was, and missing else.
 */
import type { Located, Quote } from '../../model/quote.ts';
import { changedPlaces, isTorn } from './changed-places.ts';
import { type IndexedText, textSpan } from './indexed-text.ts';
import { patternOf } from './pattern.ts';
import { isLikely, isProven, saysTheSame } from './proof.ts';
import { samePlaces } from './same-places.ts';
import type { Place, Search } from './search.ts';

export function locateQuote(indexed: IndexedText, quote: Quote): Located {
  if (quote.exact === '') return { state: 'missing' };
  if (indexed.hashes.isOfText(quote.blockHash)) {
    return { state: 'found', start: quote.start, end: quote.start + quote.exact.length };
  }
  const pattern = patternOf(quote);
  return pattern.from === pattern.to ? { state: 'missing' } : locate({ indexed, quote, pattern });
}

function locate(search: Search): Located {
  const { indexed, pattern } = search;
  const { places, all } = samePlaces(search);
  const [same, ...others] = places;
  if (same && all && isProven(search, same, others))
    return { state: 'found', ...textSpan(indexed, same, pattern) };
  return offer(search, same);
}

/** `same` is the likest place of the very words, if they stand anywhere. */
function offer(search: Search, same: Place | undefined): Located {
  const { indexed, pattern } = search;
  const places = changedPlaces(search);
  const [changed] = places;
  if (same && same.like >= (changed?.like ?? 0)) {
    if (!isLikely(search, same)) return { state: 'missing' };
    const why = saysTheSame(search, same) ? 'ambiguous' : 'words';
    return { state: 'changed', ...textSpan(indexed, same, pattern), why };
  }
  if (!changed) return { state: 'missing' };
  const ambiguous = changed.kept === 1 || isTorn(places);
  return { state: 'changed', ...textSpan(indexed, changed, pattern), why: ambiguous ? 'ambiguous' : 'words' };
}
