/** A calendar span as `START/END`, the form of files and of the command line: `..` is open, `?` unknown. */
import type { CalendarEdge, CalendarSpan } from '../model/calendar-span.ts';
import { isIsoDay } from './iso-day.ts';

export function writeCalendarValue({ start, end }: CalendarSpan): string {
  return `${writeEdge(start)}/${writeEdge(end)}`;
}

/** The span, or undefined where the text is none (also when the start is after the end). */
export function readCalendarValue(text: string): CalendarSpan | undefined {
  const [start, end, rest] = text.split('/').map(readEdge);
  if (!start || !end || rest) return undefined;
  const backwards = typeof start === 'object' && typeof end === 'object' && start.day > end.day;
  return backwards ? undefined : { start, end };
}

function writeEdge(edge: CalendarEdge): string {
  if (edge === 'open') return '..';
  return edge === 'unknown' ? '?' : edge.day;
}

function readEdge(text: string): CalendarEdge | undefined {
  if (text === '..') return 'open';
  if (text === '?') return 'unknown';
  return isIsoDay(text) ? { day: text } : undefined;
}
