/** Where the annotations of an article stand in its text as it is now. */
import type { AnnotationPlace } from '../../messaging/contract.ts';
import type { MentionType } from '../../model/mention.ts';
import type { Located, Quote } from '../../model/quote.ts';
import { locateInSteps } from '../../page/quote.ts';
import { runInSlices } from '../../page/run-in-slices.ts';

export interface LocatedAnnotation {
  id: string;
  about?: MentionType;
  quote: Quote;
  place: Located;
}

/** Page notes have no place and are left out. @throws the signal's reason when aborted. */
export async function locateAnnotations(
  text: string,
  places: readonly AnnotationPlace[],
  signal: AbortSignal,
): Promise<LocatedAnnotation[]> {
  const quoted = places.flatMap(({ id, about, quote }) => (quote ? [{ id, about, quote }] : []));
  const quotes = quoted.map(({ quote }) => quote);
  const located = await runInSlices(locateInSteps(text, quotes), signal);
  return quoted.map((annotation, index) => ({
    ...annotation,
    place: located[index] ?? { state: 'missing' },
  }));
}
