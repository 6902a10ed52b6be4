/** 4年前, 两个月前, 3天后: the whole unit so far from publication (earlier) or from the day just named (later). */
import { addDays, weekdayOf } from '../../../text/iso-day.ts';
import type { IsoDay } from '../../../model/calendar-span.ts';
import { calendarMonthsLater } from '../months-later.ts';
import type { DateForm } from '../date-form.ts';
import { type Frame, nearAnchor } from '../frame.ts';
import { numeral } from '../numeral.ts';
import { daysFromTo, type Stretch, unknownStretch, wholeDay, wholeYear } from '../stretch.ts';

const starts = '0123456789一二三四五六七八九十两半几数百';

/** 届满3个月前 is counted from an event: what stands before must be a border or a word of time. */
export const ago: DateForm = {
  rule: 'ago',
  starts,
  alone:
    /(?<=^|[，。；：、！？“”‘’（）()\s-]|早在|(?<!应当?|须|可)在|就|从|自|[与和比较是的]|于|距|大约|约|早)(?:(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3}) ?(?<unit>年|个月|周|个?星期|天)|(?<vague>半个?月|半年|半个多月|(?:几|数|百|上百|数百|十几|几十|数十|\d{1,2}多|[一二三四五六七八九十]多) ?(?:年|个月|天|周)|[一二两三]年半|[一二]个半月))(?:多|之|以)?前(?![提后期列往三两一二述来景沿])/y,
  opens: 'day',
  read: ({ count, unit = '' }, { published }) => unitsAway(published, -(numeral(count) ?? NaN), unit),
};

export const later: DateForm = {
  rule: 'later',
  starts,
  alone:
    /(?<=^|[，。；：！？（(\s])(?:(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3}) ?(?<unit>年|个月|周|个?星期|天)|(?:半个?月|半年|几年|数年|几天|数天|[一二两三]年半)) ?(?:之|以)?后(?![备续期方来勤仍])/y,
  opens: 'day',
  read: ({ count, unit = '' }, frame) => unitsAway(startOfCount(frame), numeral(count) ?? NaN, unit),
};

type Place = { year: number; month: number; iso?: IsoDay };

function startOfCount(frame: Frame): Place | undefined {
  const anchor = nearAnchor(frame);
  if (!anchor) return frame.published;
  const { year, month, day } = anchor;
  return month === undefined ? undefined : { year, month, iso: day };
}

/** Several years, a month and a half: no whole unit. */
function unitsAway(from: Place | undefined, count: number, unit: string): Stretch {
  if (!from || Number.isNaN(count)) return unknownStretch;
  if (unit === '年') return wholeYear(from.year + count);
  if (unit === '个月') return calendarMonthsLater(from, count);
  if (from.iso === undefined) return unknownStretch;
  if (unit === '天') return wholeDay(addDays(from.iso, count));
  const monday = addDays(from.iso, 7 * count - (weekdayOf(from.iso) ?? 0));
  return daysFromTo(monday, addDays(monday ?? '', 6));
}
