/** A stretch of the calendar while a date is being read: a span that still knows what unit it came from. */
import type { CalendarEdge, CalendarSpan, IsoDay } from '../../model/calendar-span.ts';
import { isoDay, lastDayOfMonth } from '../../text/iso-day.ts';

/** `other`: anything that no smaller unit can be counted in. */
export type Unit = 'day' | 'month' | 'year' | 'other';

export interface Stretch extends CalendarSpan {
  unit: Unit;
}

/** Said to be a date, but the calendar cannot tell which: 近日, or 3月 without any year. */
export const unknownStretch: Stretch = { start: 'unknown', end: 'unknown', unit: 'other' };

/** No date after all (当年 where the text has set no year, 每年3月): read past, never reported. */
export const noDate: Stretch = { start: 'unknown', end: 'unknown', unit: 'other' };

/** Whole days, both inclusive; unknown where the calendar lacks one of them or they stand in the wrong order. */
export function daysFromTo(
  start: IsoDay | undefined,
  end: IsoDay | undefined,
  unit: Unit = 'other',
): Stretch {
  return start && end && start <= end ? { start: { day: start }, end: { day: end }, unit } : unknownStretch;
}

export function wholeYear(year: number | undefined): Stretch {
  return wholeMonths(year, 1, 12, 'year');
}

/** From the first day of one month to the last of another; of the same year. */
export function wholeMonths(
  year: number | undefined,
  from: number,
  to = from,
  unit: Unit = from === to ? 'month' : 'other',
): Stretch {
  if (year === undefined) return unknownStretch;
  return daysFromTo(isoDay(year, from, 1), lastDayOfMonth(year, to), unit);
}

export function wholeDay(day: IsoDay | undefined): Stretch {
  return daysFromTo(day, day, 'day');
}

/** Somewhere in the stretch, up to its end: 2018年底. */
export function endOnly(stretch: Stretch): Stretch {
  return { ...stretch, start: 'unknown', unit: 'other' };
}

/** Somewhere in the stretch, from its start: 年初. */
export function startOnly(stretch: Stretch): Stretch {
  return { ...stretch, end: 'unknown', unit: 'other' };
}

export function dayOf(edge: CalendarEdge): IsoDay | undefined {
  return typeof edge === 'object' ? edge.day : undefined;
}

/** Year, month and day at the start of the stretch, or at its end where the start is not known. */
export function calendarPlace(stretch: CalendarSpan) {
  const day = dayOf(stretch.start) ?? dayOf(stretch.end);
  return day === undefined ? undefined : placeOf(day);
}

/** The parts of a day that is known to be one: by their place, since this runs for every date. */
export function placeOf(day: IsoDay) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}
