/** What the reader in a page knows at a moment. Every change makes a new one. */
import type { AnnotationsOnPage, PageState, SinceOnPage } from '../../messaging/contract.ts';
import { canPaint } from '../../page/paint.ts';
import type { Failure } from '../../model/result.ts';
import type { LocatedAnnotation } from './locate-annotations.ts';
import type { PageReading } from './read-page.ts';

export type View =
  | { state: 'reading' }
  | Extract<PageState, { state: 'none' }>
  | {
      state: 'article';
      reading: PageReading;
      kept: AnnotationsOnPage['kept'];
      versions: number;
      /** What is different from the text that was kept; absent until that is known. */
      since?: SinceOnPage;
      annotations: LocatedAnnotation[];
      /** Why the annotations could not be read just now. */
      failure?: Failure;
    };

export type ArticleView = Extract<View, { state: 'article' }>;

/** The view as popup and side panel get it. */
export function pageState(view: View): PageState {
  if (view.state !== 'article') return view;
  const { facts, attachments, unread, mentions, isPartlyMarked } = view.reading;
  const { text } = view.reading.map;
  const located = view.annotations.map(({ id, place }) =>
    place.state === 'changed' ? { id, place, now: text.slice(place.start, place.end) } : { id, place },
  );
  const cannotPaint = !canPaint();
  return {
    state: 'article',
    facts,
    attachments,
    unread,
    kept: view.kept,
    since: view.since,
    mentions,
    located,
    cannotPaint,
    isPartlyMarked,
    failure: view.failure,
  };
}
