/**
 * Where one quote stands now. `found` needs a proof (proof.ts); what lacks it is offered as changed where it is more
 * like the quote's place than any other was, and missing else.
 */
import type { Located, Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { wholeCharacter } from '../../text/whole-character.ts';
import { changedPlaces, isTorn } from './changed-places.ts';
import { type IndexedText, textSpan } from './indexed-text.ts';
import { isNeighbour } from './neighbours.ts';
import { isFramedBy, patternOf } from './pattern.ts';
import { aloneInLine, isKnownTwin, isLikely, isProven, saysTheSame } from './proof.ts';
import { samePlaces } from './same-places.ts';
import type { Place, Search } from './search.ts';

export function locateQuote(indexed: IndexedText, quote: Quote): Located {
  if (quote.exact === '') return { state: 'missing' };
  const { exact, start } = quote;
  if (indexed.hashes.isOfText(quote.blockHash) && indexed.text.startsWith(exact, start)) {
    return { state: 'found', start, end: start + exact.length };
  }
  const pattern = patternOf(quote);
  return pattern.from === pattern.to ? { state: 'missing' } : locate({ indexed, quote, pattern });
}

function locate(search: Search): Located {
  const { indexed, pattern } = search;
  const { places, all } = samePlaces(search);
  const [likest] = places;
  const isFramed = likest && isFramedBy(pattern, likest.like);
  const same = isFramed ? likest : (aloneInLine(search, places) ?? likest);
  const others = places.filter((place) => place !== same);
  if (same && all && isProven(search, same, others))
    return { state: 'found', ...textSpan(indexed, same, pattern) };
  return offer(search, same);
}

/** `same` is the likest place of the very words, if they stand anywhere. */
function offer(search: Search, same: Place | undefined): Located {
  const { indexed, pattern } = search;
  const places = changedPlaces(search).filter((place) => place.kept < 1 || !isOther(search, place));
  const [changed] = places;
  if (same && same.like >= (changed?.like ?? 0) && isLikely(search, same) && !isNeighbour(search, same)) {
    const why = saysTheSame(search, same) ? 'ambiguous' : 'words';
    return { state: 'changed', ...textSpan(indexed, same, pattern), why };
  }
  if (!changed) return { state: 'missing' };
  const why = changed.kept === 1 || isTorn(places) ? 'ambiguous' : 'words';
  return { state: 'changed', ...wholeCharacters(indexed.text, textSpan(indexed, changed, pattern)), why };
}

/** The same words stood elsewhere too, with surroundings so like, or near by: that place is no news. */
function isOther(search: Search, place: Place): boolean {
  return isKnownTwin(search.quote, place.like) || isNeighbour(search, place);
}

/** Changed words may begin or end with half a character they share with the old ones. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: wholeCharacter(text, start, -1), end: wholeCharacter(text, end, 1) };
}
