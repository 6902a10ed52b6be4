/** Days and times of day as pages write them, in digits: `2021年03月12日 09:22`, `2021/3/12`, `2021-03-11T18:00:00Z`. */
import type { IsoDay } from '../../model/calendar-span.ts';
import { addDays, isoDay } from '../../text/iso-day.ts';

export interface Moment {
  day: IsoDay;
  /** `HH:MM` */
  time?: string;
}

const day =
  /(?<![\d/.-])(?<year>(?:19|20)\d\d)\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<date>\d{1,2})(?!\d)日?/;
const weekday = /(?:[\s,，]*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?/;
const time = /(?:[\sT,，-]*(?<hour>[01]?\d|2[0-3])\s*[:：时]\s*(?<minute>[0-5]\d))?/;
const moment = new RegExp(day.source + weekday.source + time.source);
const zoned =
  /T(?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d))$/;

/** The first day in a text, with where its words begin; no year, no day. */
export function findMoment(text: string): (Moment & { at: number }) | undefined {
  const match = moment.exec(text);
  const { year, month, date, hour, minute } = match?.groups ?? {};
  const found = isoDay(Number(year), Number(month), Number(date));
  if (!match || !found) return undefined;
  return { day: found, at: match.index, ...(hour && { time: `${hour.padStart(2, '0')}:${minute}` }) };
}

/** A time stamp of a machine; one with a time zone is told in Beijing's, the calendar of the text. */
export function readStamp(stamp: string): Moment | undefined {
  const found = findMoment(stamp);
  const { hour, minute, zone, sign, hours, minutes } = zoned.exec(stamp.trim())?.groups ?? {};
  if (!found || !zone) return found && { day: found.day, time: found.time };
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return inBeijing(found.day, Number(hour) * 60 + Number(minute) - ahead);
}

function inBeijing(day: IsoDay, utcMinutes: number): Moment | undefined {
  const minutes = utcMinutes + 8 * 60;
  const shifted = addDays(day, Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const pad = (value: number) => String(value).padStart(2, '0');
  if (!shifted) return undefined;
  return { day: shifted, time: `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}` };
}
