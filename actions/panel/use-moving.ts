/** Moving an annotation to another place of the page: only to one that the reader sees and agrees to. */
import { useState } from 'preact/hooks';
import { askPage } from '../../messaging/send.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Quote } from '../../model/quote.ts';
import { stillOffered } from '../still-offered.ts';
import type { ListEdits } from './use-list-edits.ts';

/** Why it was not moved: nothing of the article is selected, or other words stand there than those that were shown. */
export type NotMoved = 'no-selection' | 'page-changed';

export interface Moving {
  notMoved: NotMoved | undefined;
  /** To the changed place that the page offers, while these are the words there. */
  accept(annotation: Annotation, now: string): Promise<void>;
  toSelection(annotation: Annotation): Promise<void>;
}

export function useMoving(tabId: number, move: ListEdits['move']): Moving {
  const [notMoved, setNotMoved] = useState<NotMoved>();
  const moveTo = async (annotation: Annotation, quote: Quote | undefined, otherwise: NotMoved) => {
    setNotMoved(quote ? undefined : otherwise);
    if (quote) await move(annotation, quote);
  };
  return {
    notMoved,
    accept: async (annotation, now) => {
      const there = await askPage(tabId, 'quote-of-place', { id: annotation.id });
      const quote = there.ok ? there.value.quote : undefined;
      await moveTo(annotation, stillOffered(quote, now), 'page-changed');
    },
    toSelection: async (annotation) => {
      const selected = await askPage(tabId, 'quote-of-selection', {});
      await moveTo(annotation, (selected.ok && selected.value.quote) || undefined, 'no-selection');
    },
  };
}
