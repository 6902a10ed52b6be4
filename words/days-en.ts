/** Days and spans of days as an English reader writes them. */
import type { CalendarEdge, CalendarSpan, IsoDay } from '../model/calendar-span.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `9 Mar 2021`. */
export function formatDayEn(isoDay: IsoDay): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** One day, `… to …`, `by …`, `from …`; undefined where neither edge is known. */
export function formatSpanEn({ start, end }: CalendarSpan): string | undefined {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from && to) return from === to ? formatDayEn(from) : `${formatDayEn(from)} to ${formatDayEn(to)}`;
  if (to) return start === 'open' ? `by ${formatDayEn(to)}` : `until ${formatDayEn(to)}`;
  if (from) return end === 'open' ? `from ${formatDayEn(from)} on` : `from ${formatDayEn(from)}`;
  return undefined;
}

function dayOf(edge: CalendarEdge): IsoDay | undefined {
  return typeof edge === 'object' ? edge.day : undefined;
}
