/** What on the page can be opened: a mark, an annotation, or the reader's selection. */
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Settings } from '../../storage/settings.ts';
import type { LocatedAnnotation } from './locate-annotations.ts';
import { paintsAnnotations, shownMentions } from './paint-marks.ts';
import type { View } from './view.ts';

export type Target = Span &
  ({ what: 'mention'; mention: Mention } | { what: 'annotation'; id: string } | { what: 'selection' });

/** Everything painted, in the order of the text. */
export function targetsOf(view: View, settings: Settings): Target[] {
  if (view.state !== 'article') return [];
  const annotations = paintsAnnotations(settings, view.reading.facts.url) ? view.annotations : [];
  const mentions = shownMentions(view.reading.mentions, settings).map(mentionTarget);
  return [...mentions, ...annotations.flatMap(annotationTarget)].sort(byPlace);
}

/** The reader's own annotation at an offset, else the mark there; of several the shortest. */
export function targetAt(view: View, settings: Settings, offset: number): Target | undefined {
  const there = targetsOf(view, settings).filter(({ start, end }) => start <= offset && offset < end);
  const isMark = ({ what }: Target) => Number(what !== 'annotation');
  return there.sort((a, b) => isMark(a) - isMark(b) || lengthOf(a) - lengthOf(b))[0];
}

function mentionTarget(mention: Mention): Target {
  return { what: 'mention', mention, start: mention.start, end: mention.end };
}

function annotationTarget({ id, place }: LocatedAnnotation): Target[] {
  return place.state === 'missing' ? [] : [{ what: 'annotation', id, start: place.start, end: place.end }];
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
