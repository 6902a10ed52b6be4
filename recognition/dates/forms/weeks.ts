/** 本周, 上周五, 周三: Monday to Sunday. 每周五 and 周一至周五 say how often, not when. */
import { addDays, weekdayOf } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { type Frame, nearAnchor } from '../frame.ts';
import { daysFromTo, noDate, type Stretch, unknownStretch, wholeDay } from '../stretch.ts';

const shifts: Partial<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };
const weekdays = '一二三四五六日';

export const week: DateForm = {
  rule: 'week',
  starts: '上本这下',
  alone:
    /(?<![以线网])(?<which>上上|下下|[上本这下])一?个?(?:周|星期|礼拜)(?:(?<day>[一二三四五六日天])|(?<end>末))?(?![边围转岁密刊]|期(?!货))(?:之?内(?![容部外]))?/y,
  opens: 'day',
  read({ which = '', day, end }, { published }) {
    if (!published) return unknownStretch;
    const shift = 7 * (shifts[which] ?? NaN);
    if (day) return wholeDay(dayOfWeek(published.iso, day, shift));
    const from = addDays(published.iso, shift + (end ? 5 : 0) - (weekdayOf(published.iso) ?? 0));
    return daysFromTo(from, addDays(from ?? '', end ? 1 : 6));
  },
};

/** The weekday of a day just named, or the one in the week of publication, if it is not still to come unsaid. */
export const weekday: DateForm = {
  rule: 'weekday',
  starts: '周星礼',
  alone:
    /(?<![上本这下每逢隔单双\d一二两三四五六七八九十几数个首名期])(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?!福|良|[至到-] ?(?:周|星期|礼拜)?[一二三四五六日天]|[、和] ?周|[一二三四五六日]|[次个])/y,
  opens: 'day',
  read: ({ day = '' }, frame) => nearestWeekday(day, frame),
};

/** 周一至周五, 周三、周四 as opening hours. */
export const weekdayHabit: DateForm = {
  rule: 'weekday-habit',
  starts: '周星礼每',
  alone: /每?(?:周|星期|礼拜)[一二三四五六日天](?:[至到、和-] ?(?:周|星期|礼拜)?[一二三四五六日天]){1,6}/y,
  read: () => noDate,
};

function nearestWeekday(day: string, frame: Frame): Stretch {
  const named = nearAnchor(frame)?.day;
  if (named !== undefined && weekdayOf(named) === weekdayNumber(day)) return wholeDay(named);
  const { published, ahead } = frame;
  const inWeek = published && dayOfWeek(published.iso, day, 0);
  if (!published || !inWeek || (inWeek > published.iso && !ahead)) return unknownStretch;
  return wholeDay(inWeek);
}

function dayOfWeek(day: string, weekday: string, shift: number) {
  return addDays(day, shift + weekdayNumber(weekday) - (weekdayOf(day) ?? 0));
}

function weekdayNumber(weekday: string): number {
  return weekdays.indexOf(weekday === '天' ? '日' : weekday);
}
