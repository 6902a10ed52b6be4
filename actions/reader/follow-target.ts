/** Where a target is after the text changed: offsets into the old text are worth nothing. */
import type { Quote } from '../../model/quote.ts';
import { locateQuotes } from '../../page/quote.ts';
import type { Target } from './target.ts';
import type { ArticleView } from './view.ts';

/** `quote`: the place of an annotation that is being made there. Undefined where the words are gone or in doubt. */
export function followTarget(
  target: Target,
  view: ArticleView,
  quote: Quote | undefined,
): Target | undefined {
  const place =
    target.what === 'annotation'
      ? view.annotations.find(({ id }) => id === target.id)?.place
      : quote && locateQuotes(view.reading.map.text, [quote])[0];
  if (!place || place.state === 'missing') return undefined;
  return { ...target, start: place.start, end: place.end };
}
