/** Counting in months: the whole month that lies so many months later. */
import { type Stretch, unknownStretch, wholeMonths } from './stretch.ts';

/** `count` is negative for earlier; unknown where the month to count from is. */
export function calendarMonthsLater(
  from: { year: number; month: number } | undefined,
  count: number,
): Stretch {
  if (!from) return unknownStretch;
  const months = 12 * from.year + from.month - 1 + count;
  return wholeMonths(Math.floor(months / 12), (months % 12) + 1);
}
