/** “十四五”, 第十四个五年规划: the years of a five-year plan. “八五”普法 is another count. */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm, Said } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { daysFromTo, endOnly, startOnly, type Stretch, unknownStretch } from '../stretch.ts';

/** The older plans only in quotation marks and with a word of time: 三五 and 七五 are numbers, too. */
export const quotedPlan: DateForm = {
  rule: 'five-year-plan',
  starts: '“"‘「『',
  alone:
    /[“"‘「『](?<plan>十[一二三四五六七]五|[一二三四五六七八九十]五(?=[”"’」』](?:期间|时期|计划|规划|末|初|以来|以前)))[”"’」』](?!普法)(?:(?:时期|期间)?(?<edge>[初末中前后]期|[初末])|(?<first>前[两二三四]年))?/y,
  read: readPlan,
};

export const barePlan: DateForm = {
  rule: 'five-year-plan',
  starts: '十',
  alone:
    /(?<![一二三四五六七八九十])(?<plan>十[一二三四五六七]五)(?![年月日个%项条万名]|[”"]?普法)(?:(?:时期|期间)?(?<edge>[初末中前后]期|[初末])|(?<first>前[两二三四]年))?/y,
  read: readPlan,
};

export const numberedPlan: DateForm = {
  rule: 'numbered-five-year-plan',
  starts: '第',
  alone: /第(?<number>十?[一二三四五六七八九]|十)个五年(?:规划|计划)/y,
  read: ({ number }) => planYears(numeral(number)),
};

function readPlan({ plan = '', edge, first }: Said): Stretch {
  const years = planYears(numeral(plan.slice(0, -1)));
  const count = numeral(first?.[1]);
  return count === undefined ? atEdge(years, edge) : firstYears(years, count);
}

/** The first plan began in 1953, the third in 1966 after three years of readjustment; see the plans themselves. */
function planYears(number: number | undefined): Stretch {
  const start = number === undefined ? NaN : number < 3 ? 1948 + 5 * number : 1951 + 5 * number;
  return daysFromTo(isoDay(start, 1, 1), isoDay(start + 4, 12, 31));
}

function atEdge(plan: Stretch, edge: string | undefined): Stretch {
  if (!edge) return plan;
  if (/^[初前]/.test(edge)) return startOnly(plan);
  return /^[末后]/.test(edge) ? endOnly(plan) : unknownStretch;
}

function firstYears(plan: Stretch, count: number): Stretch {
  const year = typeof plan.start === 'object' ? Number(plan.start.day.slice(0, 4)) : NaN;
  return daysFromTo(isoDay(year, 1, 1), isoDay(year + count - 1, 12, 31));
}
