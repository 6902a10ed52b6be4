/** Days and times of day as pages write them, in digits: `2021年03月12日 09:22`, `2021/3/12`, `2021-03-11T18:00:00Z`. */
import type { IsoDay } from '../../model/calendar-span.ts';
import { addDays, isoDay } from '../../text/iso-day.ts';

export interface Moment {
  day: IsoDay;
  /** `HH:MM` */
  time?: string;
}

const dayForm =
  /(?<![\d/.-])(?<year>(?:19|20)\d\d)(?:\s*[-/.年]\s*|\s+(?=\d\d\s?[/月]))(?<month>\d{1,2})\s*[-/.月]\s*(?<date>\d{1,2})(?!\d)\s*日?/;
const weekdayForm = /(?:[\s,，]*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?/;
const timeForm = /(?:[\sT,，-]*(?<hour>[01]?\d|2[0-3])\s*[:：时]\s*(?<minute>[0-5]\d))?/;
const moments = new RegExp(dayForm.source + weekdayForm.source + timeForm.source, 'g');
const zoned =
  /T(?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d))$/;

/** Every day in a text that the calendar has, and where its words begin. No year, no day. */
export function findMoments(text: string): (Moment & { at: number })[] {
  return [...text.matchAll(moments)].flatMap(({ index, groups }) => {
    const day = isoDay(Number(groups?.year), Number(groups?.month), Number(groups?.date));
    const time = groups?.hour && `${groups.hour.padStart(2, '0')}:${groups.minute}`;
    return day ? [{ day, at: index, ...(time && { time }) }] : [];
  });
}

/** A time stamp of a machine; one with a time zone is told in Beijing's, the calendar of the text. */
export function readStamp(stamp: string): Moment | undefined {
  const [found] = findMoments(stamp);
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
