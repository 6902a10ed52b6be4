/** Leads the reader to a place: scrolls there and shows it for a moment. */
import { scrollToSpan } from '../../page/scroll-to.ts';
import type { Reader } from './reader.ts';

/** Milliseconds that a place stays pointed out. */
const moment = 1800;

export function pointOut({ view, painter }: Reader, start: number, end: number): void {
  if (view.state !== 'article') return;
  const { map } = view.reading;
  scrollToSpan(map, start, end);
  painter?.clear('pointed');
  painter?.add('pointed', map.rangeOf(start, end));
  setTimeout(() => painter?.clear('pointed'), moment);
}
