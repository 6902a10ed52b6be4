/** 3月12日, 3月1—5日, and 12日 in a month said by a word. */
import { isoDay } from '../../../text/iso-day.ts';
import { bordered } from '../bordered.ts';
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { calendarPlace, daysFromTo, type Stretch, unknownStretch, wholeDay } from '../stretch.ts';
import { yearFor } from '../year-for.ts';

const oneDay =
  /(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]) ?月 ?(?<day>3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]) ?[日号](?![线楼院令文])/y;

/** 3月12日 in one piece, since the day helps to choose the year where none is said. */
export const monthDay: DateForm = {
  rule: 'month-day',
  starts: '0123456789一二三四五六七八九十元',
  alone: bordered(/(?:(?<=^\d{1,2}\.)|(?<![\d一二三四五六七八九十百第.]))/, oneDay),
  within: oneDay,
  opens: 'day',
  read(said, frame, outer) {
    const [month, day] = [numeral(said.month) ?? NaN, numeral(said.day) ?? NaN];
    const year = yearFor(frame, outer, month, day);
    return wholeDay(year === undefined ? undefined : isoDay(year, month, day));
  },
};

const severalDays =
  /(?<month>1[0-2]|0?[1-9]) ?月 ?(?<from>\d{1,2}) ?(?<joint>至|到|-{1,2}|、) ?(?<to>\d{1,2}) ?[日号]/y;

/** 3月1—5日, 3月1日至5日 without the first 日. */
export const monthDays: DateForm = {
  rule: 'month-days',
  starts: '0123456789',
  alone: bordered(/(?<![\d第.])/, severalDays),
  within: severalDays,
  read(said, frame, outer) {
    const [month, from, to] = [Number(said.month), Number(said.from), Number(said.to)];
    if (from >= to || (said.joint === '、' && to !== from + 1)) return undefined;
    const year = yearFor(frame, outer, month, to);
    if (year === undefined) return unknownStretch;
    return daysFromTo(isoDay(year, month, from), isoDay(year, month, to));
  },
};

/** 上月15日, 当月15日: a day in a month said by a word. */
export const dayInMonth: DateForm = {
  rule: 'day',
  starts: '',
  within:
    /(?<day>3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]) ?[日号](?![线楼院])/y,
  opens: 'day',
  read: ({ day }, _frame, outer) => dayIn(outer, numeral(day)),
};

function dayIn(month: Stretch | undefined, day: number | undefined): Stretch {
  const place = month && calendarPlace(month);
  return place && day ? wholeDay(isoDay(place.year, place.month, day)) : unknownStretch;
}
