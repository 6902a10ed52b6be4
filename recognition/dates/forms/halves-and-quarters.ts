/** 上半年, 第三季度, 前三季度, 一至三季度, 前11个月. */
import { bordered } from '../bordered.ts';
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { unknownStretch, wholeMonths } from '../stretch.ts';
import { yearFor } from '../year-for.ts';

export const halfYear: DateForm = {
  rule: 'half-year',
  starts: '上下前后',
  alone: /(?<![以过])(?<half>[上下])半年(?:度(?!假))?/y,
  within: /的?(?<half>[上下前后])半年(?:度(?!假))?/y,
  opens: 'month',
  read({ half = '' }, frame, outer) {
    const first = '上前'.includes(half) ? 1 : 7;
    return wholeMonths(yearFor(frame, outer, first), first, first + 5);
  },
};

const oneQuarter = /(?:第?(?<quarter>[一二三四1-4]) ?季度|(?<first>首)季度?|[Qq](?<letter>[1-4]))/y;

export const quarter: DateForm = {
  rule: 'quarter',
  starts: '第首一二三四1234',
  alone: bordered(/(?<![上下这本每前近续第\d一二三四五六七八九十个])/, oneQuarter),
  within: oneQuarter,
  opens: 'month',
  read({ quarter, letter }, frame, outer) {
    const first = 3 * (numeral(quarter ?? letter) ?? 1) - 2;
    return wholeMonths(yearFor(frame, outer, first), first, first + 2);
  },
};

/** 上季度, 本季度: counted from the quarter of publication. */
export const relativeQuarter: DateForm = {
  rule: 'relative-quarter',
  starts: '上本下这',
  alone: /(?<![以基])(?<which>[上本下这])[一个]?季度/y,
  opens: 'month',
  read({ which = '' }, { published }) {
    if (!published) return unknownStretch;
    const shift = { 上: -1, 下: 1 }[which] ?? 0;
    const index = 4 * published.year + Math.floor((published.month - 1) / 3) + shift;
    const first = 3 * (index % 4) + 1;
    return wholeMonths(Math.floor(index / 4), first, first + 2);
  },
};

const quarters =
  /(?:前(?<count>[两二三23])个?季度|第?(?<from>[一二三1-3])(?<joint>至|到|-{1,2}|、|和|(?<=[一二三]))第?(?<to>[二三四2-4])季度)/y;

export const quarterRange: DateForm = {
  rule: 'quarter-range',
  starts: '前第一二三123',
  alone: bordered(/(?<![以之目当\d.、第])/, quarters),
  within: quarters,
  opens: 'month',
  read({ count, from, to }, frame, outer) {
    const first = numeral(from) ?? 1;
    const last = numeral(count ?? to) ?? NaN;
    return last > first
      ? wholeMonths(yearFor(frame, outer, 3 * first - 2), 3 * first - 2, 3 * last)
      : undefined;
  },
};

const months = /[前头] ?(?<count>1[01]|[2-9]|十一?|[两二三四五六七八九]) ?个月/y;

/** 今年前11个月, 全国前7个月. 届满前3个月 is counted from an event. */
export const firstMonths: DateForm = {
  rule: 'first-months',
  starts: '前头',
  alone: bordered(/(?<=^|[，。；、：！？“（(\s与比同国省市县区州]|今年)/, months),
  within: /的?[前头] ?(?<count>1[01]|[2-9]|十一?|[两二三四五六七八九]) ?个?月/y,
  opens: 'month',
  read({ count }, frame, outer) {
    const last = numeral(count) ?? NaN;
    return wholeMonths(yearFor(frame, outer, last), 1, last);
  },
};
