/**
 * 12日 without a month, as news writes it. In laws 15日 is mostly a number of days, so the words around must speak
 * for a day: a border or 于, 从, 记者 before it, or a newsman's verb after it.
 */
import { addDays, isoDay, partsOfDay } from '../../../text/iso-day.ts';
import type { IsoDay } from '../../../model/calendar-span.ts';
import { bordered } from '../bordered.ts';
import type { DateForm } from '../date-form.ts';
import { type Frame, nearAnchor } from '../frame.ts';
import { calendarPlace, daysFromTo, placeOf, unknownStretch, wholeDay } from '../stretch.ts';

/** A day that lies further ahead, with nothing that looks forward, is one of last month's. */
const nearDays = 3;

const border =
  /(?<=^|[，。；：！？“”‘’（）()\s,;]|\d日[、和及]|记者|时间|截至|截止|本月|[从在自将定日继]|(?<!少|多|低|高|短|长|早|晚|等)于)/;

const numberedDay =
  /(?<day>3[01]|[12]\d|0?[1-9]) ?日(?![内以之后期间游龄均年平常本元历照志报语线用活产]|至 ?\d{1,2} ?日[内以])/y;

export const dayAtBorder: DateForm = {
  rule: 'day-at-border',
  starts: '0123456789',
  alone: bordered(border, numberedDay),
  opens: 'day',
  read: ({ day }, frame) => wholeDay(nearestDay(Number(day), frame)),
};

/** 将于10—11日召开. */
export const daysAtBorder: DateForm = {
  rule: 'days-at-border',
  starts: '0123456789',
  alone: bordered(border, bordered(/(?<from>\d{1,2}) ?(?:至|到|-{1,2}) ?/, numberedDay)),
  read({ from, day }, frame) {
    const last = nearestDay(Number(day), frame);
    const { year, month } = last ? placeOf(last) : {};
    if (Number(from) >= Number(day)) return undefined;
    return year && month ? daysFromTo(isoDay(year, month, Number(from)), last) : unknownStretch;
  },
};

export const dayBeforeVerb: DateForm = {
  rule: 'day-before-verb',
  starts: '0123456789',
  alone:
    /(?<![\d.:月年第每满足共约期达过留公提-])(?<day>3[01]|[12]\d|0?[1-9]) ?日(?=在|从|向|对|就|上午|下午|晚|凌晨|清晨|早|中午|傍晚|深夜|电|讯|发布|公布|召开|举行|表示|说|印发|下发|称|介绍|透露|宣布|通报|会见|启动|开幕|闭幕|抵达|出席|出台|报道|消息|获悉|赴|主持|签署|审议|通过|再次|继续|正式|联合|对外|下达|作出|批准|要求|将|已|又)/y,
  opens: 'day',
  read: ({ day }, frame) => wholeDay(nearestDay(Number(day), frame)),
};

/** 至5日, 到5日: the end of a range names the day alone. */
export const rangeEndDay: DateForm = {
  rule: 'day',
  starts: '',
  within: /(?<day>3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]) ?[日号]/y,
  opens: 'day',
  read: ({ day }, frame) => wholeDay(nearestDay(Number(day), frame)),
};

function nearestDay(day: number, frame: Frame): IsoDay | undefined {
  const { published, ahead, rangeStart } = frame;
  const from = rangeStart && calendarPlace(rangeStart);
  if (from) return day < from.day ? nextMonth(from, day) : isoDay(from.year, from.month, day);
  const anchor = nearAnchor(frame);
  if (anchor?.month !== undefined) return isoDay(anchor.year, anchor.month, day);
  if (!published) return undefined;
  const { year, month } = published;
  return day > published.day + nearDays && !ahead ? lastMonth(published, day) : isoDay(year, month, day);
}

function nextMonth({ year, month }: { year: number; month: number }, day: number): IsoDay | undefined {
  return month === 12 ? isoDay(year + 1, 1, day) : isoDay(year, month + 1, day);
}

function lastMonth({ year, month }: { year: number; month: number }, day: number): IsoDay | undefined {
  const last = isoDay(year, month, 1);
  const place = last && partsOfDay(addDays(last, -1) ?? '');
  return place && isoDay(place.year, place.month, day);
}
