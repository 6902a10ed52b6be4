/** Paints what was found and what the reader wrote. What names no day (近日) is known but not painted. */
import type { CalendarSpan } from '../../model/calendar-span.ts';
import type { Mention } from '../../model/mention.ts';
import type { Layer, Painter } from '../../page/paint.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { Settings } from '../../storage/settings.ts';
import type { LocatedAnnotation } from './locate-annotations.ts';

/** Ranges painted between two looks at the clock. */
const perStep = 200;

const strongKinds = new Set(['ban', 'phase-out']);

/** The mentions that are painted under these settings, sorted by start. */
export function shownMentions(mentions: readonly Mention[], { marksShown, shownTypes }: Settings): Mention[] {
  if (!marksShown) return [];
  return mentions.filter((mention) => shownTypes[mention.type] && !isUnknownDate(mention));
}

/** A page can see where something is painted; on some sites the reader wants their own marks unseen. */
export function paintsAnnotations({ unpaintedHosts }: Settings, url: string): boolean {
  return !unpaintedHosts.includes(new URL(url).hostname);
}

function isUnknownDate(mention: Mention): boolean {
  return mention.type === 'date' && isUnknown(mention.value);
}

function isUnknown({ start, end }: CalendarSpan): boolean {
  return typeof start === 'string' && typeof end === 'string';
}

/** Yields after each bounded lot of ranges. */
export function* paintMentions(
  painter: Painter,
  map: TextMap,
  mentions: readonly Mention[],
): Generator<undefined, void> {
  painter.clear('measure', 'measure-strong', 'agency', 'document', 'date');
  for (const [index, mention] of mentions.entries()) {
    painter.add(layerOf(mention), map.rangeOf(mention.start, mention.end));
    if (index % perStep === perStep - 1) yield;
  }
}

function layerOf(mention: Mention): Layer {
  if (mention.type !== 'measure') return mention.type;
  return strongKinds.has(mention.kind) || mention.due ? 'measure-strong' : 'measure';
}

export function* paintAnnotations(
  painter: Painter,
  map: TextMap,
  annotations: readonly LocatedAnnotation[],
): Generator<undefined, void> {
  painter.clear('annotation', 'changed');
  for (const [index, { place }] of annotations.entries()) {
    if (place.state !== 'missing') {
      painter.add(place.state === 'found' ? 'annotation' : 'changed', map.rangeOf(place.start, place.end));
    }
    if (index % perStep === perStep - 1) yield;
  }
}
