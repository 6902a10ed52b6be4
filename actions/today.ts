/** The reader's day, by this machine's clock and time zone. */
import type { IsoDay } from '../model/calendar-span.ts';
import { isoDay } from '../text/iso-day.ts';

export function today(now: Date = new Date()): IsoDay {
  const day = isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new Error(`this machine's clock says ${now.toISOString()}: set it right`);
  return day;
}
