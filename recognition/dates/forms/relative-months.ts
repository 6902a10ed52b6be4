/** 本月, 上个月, 下月: counted from the publication month. 当月, 次月: from the month that the text has set just before. */
import { calendarMonthsLater } from '../months-later.ts';
import type { DateForm } from '../date-form.ts';
import { nearAnchor } from '../frame.ts';
import { noDate } from '../stretch.ts';

const shifts: Partial<Record<string, number>> = {
  上上: -2,
  上: -1,
  前: -1,
  本: 0,
  这: 0,
  下: 1,
  下下: 2,
  当: 0,
  同: 0,
  次: 1,
  翌: 1,
};

export const relativeMonth: DateForm = {
  rule: 'relative-month',
  starts: '上本这下',
  alone:
    /(?<![以线网基成资])(?:(?<which>上上|下下|[上下])(?:一?个)?月|(?<this>本)月|(?<these>这)个月)(?:份(?!额))?(?![均供活薪报租旬球])/y,
  opens: 'month',
  read({ which = '本' }, { published }) {
    return calendarMonthsLater(published, shifts[which] ?? NaN);
  },
};

/** 9月……比上月: the month before the one that the text is speaking of. */
export const monthBefore: DateForm = {
  rule: 'month-before',
  starts: '上',
  aside: true,
  alone: /(?<=[比较与])上一?个?月(?:份(?!额))?(?![均供活薪报租旬球])/y,
  opens: 'month',
  read(_said, frame) {
    const { year, month } = nearAnchor(frame) ?? {};
    const spoken = year === undefined || month === undefined ? frame.published : { year, month };
    return calendarMonthsLater(spoken, -1);
  },
};

export const anchoredMonth: DateForm = {
  rule: 'anchored-month',
  starts: '当同次翌',
  alone: /(?<![相不应年月日份])(?<which>[当同次翌])月(?:份(?!额))?(?![均供薪租龄])/y,
  opens: 'month',
  read({ which = '' }, frame) {
    const anchor = nearAnchor(frame);
    if (anchor?.month === undefined) return noDate;
    return calendarMonthsLater({ year: anchor.year, month: anchor.month }, shifts[which] ?? NaN);
  },
};
