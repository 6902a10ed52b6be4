/** Days and spans of days as a Chinese reader writes them. */
import type { CalendarEdge, CalendarSpan, IsoDay } from '../model/calendar-span.ts';

/** `2021年3月9日`. */
export function formatDayZh(isoDay: IsoDay): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** One day, `…至…`, `…及以前`, `…起`; undefined where neither edge is known. */
export function formatSpanZh({ start, end }: CalendarSpan): string | undefined {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from && to) return from === to ? formatDayZh(from) : `${formatDayZh(from)}至${formatDayZh(to)}`;
  if (to) return start === 'open' ? `${formatDayZh(to)}及以前` : `至${formatDayZh(to)}`;
  if (from) return end === 'open' ? `${formatDayZh(from)}起` : `自${formatDayZh(from)}`;
  return undefined;
}

function dayOf(edge: CalendarEdge): IsoDay | undefined {
  return typeof edge === 'object' ? edge.day : undefined;
}
