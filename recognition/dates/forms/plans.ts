/** “十四五”, 第十四个五年规划: the years of a five-year plan. “八五”普法 is another count. */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { daysFromTo, type Stretch } from '../stretch.ts';

export const fiveYearPlan: DateForm = {
  rule: 'five-year-plan',
  starts: '“"‘「『十',
  alone:
    /(?<![一二三四五六七八九十])(?:[“"‘「『](?<quoted>十[一二三四五六七]五|[一二三四五六七八九十]五(?=[”"’」』]?(?:期间|时期|计划|规划|末|初|以来|以前)))(?<part>初期|末期|中期|后期|前期|初|末|前[两二三四]年)?[”"’」』](?:(?<edge>初期|初|中期|末期|末|前期|后期)|(?<first>前[两二三四]年))?|(?<bare>十[一二三四五六七]五)(?:(?<bareEdge>初期|初|中期|末期|末|前期|后期)|(?<bareFirst>前[两二三四]年))?)(?!普法|[”"]?普法|年|月|日|个|%|项|条|万|名)/y,
  read(said) {
    const word = said.quoted ?? said.bare ?? '';
    const plan = planYears(numeral(word.slice(0, -1)));
    const first = numeral((said.first ?? said.bareFirst)?.[1]);
    return first === undefined
      ? atEdge(plan, said.edge ?? said.bareEdge ?? said.part)
      : firstYears(plan, first);
  },
};

export const numberedPlan: DateForm = {
  rule: 'numbered-five-year-plan',
  starts: '第',
  alone: /第(?<number>十?[一二三四五六七八九]|十)个五年(?:规划|计划)/y,
  read: ({ number }) => planYears(numeral(number)),
};

/** The first plan began in 1953, the third in 1966 after three years of readjustment; see the plans themselves. */
function planYears(number: number | undefined): Stretch {
  const start = number === undefined ? NaN : number < 3 ? 1948 + 5 * number : 1951 + 5 * number;
  return daysFromTo(isoDay(start, 1, 1), isoDay(start + 4, 12, 31));
}

function atEdge(plan: Stretch, edge: string | undefined): Stretch {
  if (!edge) return plan;
  if (edge.startsWith('初') || edge.startsWith('前')) return { ...plan, end: 'unknown' };
  if (edge.startsWith('末') || edge.startsWith('后')) return { ...plan, start: 'unknown' };
  return { ...plan, start: 'unknown', end: 'unknown' };
}

function firstYears(plan: Stretch, count: number): Stretch {
  const year = typeof plan.start === 'object' ? Number(plan.start.day.slice(0, 4)) : NaN;
  return daysFromTo(isoDay(year, 1, 1), isoDay(year + count - 1, 12, 31));
}
