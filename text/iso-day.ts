/** Arithmetic on ISO days (`YYYY-MM-DD`) without clocks or time zones: the proleptic Gregorian calendar. */
import type { IsoDay } from '../model/calendar-span.ts';

const dayPattern = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** The day as a string, or undefined where the calendar has no such day. Year 1 to 9999. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month (1–12) and day of an ISO day; undefined where it is none. */
export function partsOfDay(day: IsoDay): { year: number; month: number; day: number } | undefined {
  const groups = dayPattern.exec(day)?.groups;
  if (!groups) return undefined;
  const parts = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) };
  return isoDay(parts.year, parts.month, parts.day) === day ? parts : undefined;
}

export function isIsoDay(text: string): text is IsoDay {
  return partsOfDay(text) !== undefined;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function lastDayOfMonth(year: number, month: number): IsoDay | undefined {
  return isoDay(year, month, daysInMonth(year, month));
}

/** The day `count` days later (earlier when negative); undefined outside year 1 to 9999. */
export function addDays(day: IsoDay, count: number): IsoDay | undefined {
  const parts = partsOfDay(day);
  return parts && dayOfNumber(dayNumber(parts.year, parts.month, parts.day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number | undefined {
  const [a, b] = [partsOfDay(from), partsOfDay(to)];
  return a && b && dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: IsoDay): number | undefined {
  const parts = partsOfDay(day);
  return parts && (((dayNumber(parts.year, parts.month, parts.day) + 2) % 7) + 7) % 7;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Days since 1 March of year 0. The year is taken to begin in March, so that the leap day is its last; see
 * Richards, "Mapping time" (1998), for the arithmetic.
 */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((306 * fromMarch + 5) / 10) +
    day -
    1
  );
}

function dayOfNumber(number: number): IsoDay | undefined {
  let y = Math.floor((10000 * number + 14780) / 3652425);
  if (number < dayNumber(y, 3, 1)) y--;
  const rest = number - dayNumber(y, 3, 1);
  const fromMarch = Math.floor((100 * rest + 52) / 3060);
  const month = ((fromMarch + 2) % 12) + 1;
  return isoDay(
    y + Math.floor((fromMarch + 2) / 12),
    month,
    rest - Math.floor((fromMarch * 306 + 5) / 10) + 1,
  );
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
