/** 上旬, 中下旬, 3月底, 月初: parts of a month. */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { type Frame, nearAnchor } from '../frame.ts';
import {
  calendarPlace,
  dayOf,
  daysFromTo,
  endOnly,
  startOnly,
  type Stretch,
  unknownStretch,
  wholeMonths,
} from '../stretch.ts';

/** First day and last day; 31 stands for the month's last. */
const tenDays: Partial<Record<string, readonly [number, number]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, 31],
  上中: [1, 20],
  中上: [1, 20],
  中下: [11, 31],
};

export const tenDayPart: DateForm = {
  rule: 'ten-days',
  starts: '',
  within: /的?(?<part>上中|中上|中下|[上中下])旬/y,
  opens: 'day',
  read({ part = '' }, _frame, month) {
    const place = month && calendarPlace(month);
    const days = tenDays[part];
    if (!place || !days) return unknownStretch;
    const last = days[1] === 31 ? dayOf(month.end) : isoDay(place.year, place.month, days[1]);
    return daysFromTo(isoDay(place.year, place.month, days[0]), last);
  },
};

/** 3月底, 第三季度末: what it ends is what stands before it. */
export const monthEnd: DateForm = {
  rule: 'month-end',
  starts: '月',
  alone: /(?<![\d一二三四五六七八九十每本当个按逐满半])月[底末](?![薪考])/y,
  within: /月?[底末](?![层线部数气色泥座盘板图稿册价细特端位])/y,
  opens: 'day',
  read: (_said, frame, outer) => endOnly(outer ?? ownMonth(frame)),
};

export const monthStart: DateForm = {
  rule: 'month-start',
  starts: '月',
  alone: /(?<![\d一二三四五六七八九十每本当个按逐满半])月初/y,
  within: /月?初(?![中步级次审试选赛始创评高三二一婚犯心稿])/y,
  opens: 'day',
  read: (_said, frame, outer) => startOnly(outer ?? ownMonth(frame)),
};

export const midMonth: DateForm = {
  rule: 'mid-month',
  starts: '月',
  alone: /(?<=^|[，。；、（(])月中(?=[，。；、）)]|$|前)/y,
  within: /月?中(?=[，。；、）)]|$|之?前|以前|以来|完成|起)/y,
  opens: 'day',
  read: () => unknownStretch,
};

export const withinMonth: DateForm = {
  rule: 'within-month',
  starts: '',
  within: /(?:月?之?内(?![蒙部容外地陆需设控涵科资河江销生环化网存在宾])|全月)/y,
  read: (_said, frame, outer) => outer ?? ownMonth(frame),
};

function ownMonth(frame: Frame): Stretch {
  const near = frame.distance === 'sentence' ? nearAnchor(frame) : undefined;
  const { year, month } = near?.month === undefined ? (frame.published ?? {}) : near;
  return month === undefined ? unknownStretch : wholeMonths(year, month);
}
