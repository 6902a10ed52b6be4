/** Leads the reader to a place: scrolls there and shows it for a moment. */
import type { Painter } from '../../page/paint.ts';
import { scrollToSpan } from '../../page/scroll-to.ts';
import type { Reader } from './reader.ts';

/** Milliseconds that a place stays pointed out. */
const moment = 1800;

const timers = new WeakMap<Painter, ReturnType<typeof setTimeout>>();

export function pointOut({ view, painter }: Reader, start: number, end: number): void {
  if (view.state !== 'article') return;
  const { map } = view.reading;
  scrollToSpan(map, start, end);
  if (!painter) return;
  painter.clear('pointed');
  painter.add('pointed', map.rangeOf(start, end));
  clearTimeout(timers.get(painter)); // the place before must not take this one along
  timers.set(
    painter,
    setTimeout(() => painter.clear('pointed'), moment),
  );
}
