/** A text made ready for its quotes: folded, with the way back, and indexed. */
import { type Folded, foldInSteps } from '../../text/fold.ts';
import type { Span } from '../../model/span.ts';
import { type KnownHashes, knownHashes } from './block-hash.ts';
import type { Pattern } from './pattern.ts';
import { type GramIndex, indexGramsInSteps } from './gram-index.ts';

export interface IndexedText {
  text: string;
  folded: Folded;
  grams: GramIndex;
  hashes: KnownHashes;
}

/** Yields after every 65,536 units. */
export function* indexTextInSteps(text: string): Generator<undefined, IndexedText> {
  const folded = yield* foldInSteps(text);
  return { text, folded, grams: yield* indexGramsInSteps(folded.units), hashes: knownHashes(text) };
}

/** From folded units back to the text: half-open offsets, with as much white space at the edges as the quote had. */
export function textSpan({ text, folded }: IndexedText, place: Span, quote: Pattern): Span {
  const { offsets } = folded;
  const first = offsets[place.start] ?? text.length;
  const last = place.end > place.start ? (offsets[place.end - 1] ?? text.length - 1) : first - 1;
  const floor = (offsets[place.start - 1] ?? -1) + 1;
  const ceiling = offsets[place.end] ?? text.length;
  return {
    start: Math.max(floor, first - quote.spaceBefore),
    end: Math.min(ceiling, last + 1 + quote.spaceAfter),
  };
}

/** Whether both edges stand between units of the text, not within one that folds to several. */
export function isWholeUnits({ folded: { offsets } }: IndexedText, { start, end }: Span): boolean {
  return offsets[start - 1] !== offsets[start] && (end <= start || offsets[end - 1] !== offsets[end]);
}
