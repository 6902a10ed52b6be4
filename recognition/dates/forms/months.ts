/** 3月, 三月份, 1—7月, 1、2月份: the year is the one said before, or the nearest that fits. */
import { bordered } from '../bordered.ts';
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { wholeMonths } from '../stretch.ts';
import { yearFor } from '../year-for.ts';

const monthStarts = '0123456789一二三四五六七八九十元';

const oneMonth = /(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]) ?月(?:份(?!额))?(?![龄息])/y;

/** 3.6月底前 begins a numbered line; else a point makes it a decimal. 三月三, 五月天 and 月饼 are no months. */
export const month: DateForm = {
  rule: 'month',
  starts: monthStarts,
  alone: new RegExp(
    `(?:(?<=^\\d{1,2}\\.)|(?<![\\d一二三四五六七八九十百第上下这每另.]))${oneMonth.source}(?![期供租薪嫂饼球季]|[二三](?![十日])|天(?!津)|[流飞]|革命|一[次检考评报])`,
    'y',
  ),
  within: oneMonth,
  opens: 'month',
  read({ month }, frame, outer) {
    const value = numeral(month) ?? NaN;
    return wholeMonths(yearFor(frame, outer, value), value);
  },
};

const range =
  /(?<from>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?(?<joint>至|到|-{1,2}|、(?:(?:1[01]|[1-9]|[一二三四五六七八九])、)?|和|及) ?(?<to>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]) ?月(?:份(?!额))?(?![龄息期]|\d| \d)/y;

export const monthRange: DateForm = {
  rule: 'month-range',
  starts: monthStarts,
  alone: bordered(/(?<![\d一二三四五六七八九十百第/.-])/, range),
  within: range,
  read({ from, joint = '', to }, frame, outer) {
    const [first, last] = [numeral(from) ?? NaN, numeral(to) ?? NaN];
    if (first >= last || (!/[至到-]/.test(joint) && last !== first + steps(joint))) return undefined;
    return wholeMonths(yearFor(frame, outer, last), first, last);
  },
};

/** 7、8月 is one step on, 6、7、8月 two. */
function steps(joint: string): number {
  return joint.split('、').length - (joint.includes('、') ? 1 : 0);
}
