/** 20世纪80年代, 八九十年代, 90年代初, 21世纪, 本世纪中叶. A bare decade is one of the last century. */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { daysFromTo, endOnly, startOnly, type Stretch, unknownStretch } from '../stretch.ts';

export const decade: DateForm = {
  rule: 'decade',
  starts: '12上本二十3456789三四五六七八九',
  alone:
    /(?<![\d一二三四五六七八九十第])(?:(?<century>1[5-9]|2[01]|十[五六七八九]|二十一?|[上本])个?世纪|(?<full>1[6-9]|20)(?=\d0年代))?(?:(?<from>[1-9]0(?=、[1-9]0年代)|[一二三四五六七八](?=[二三四五六七八九]十年代))、?)?(?<tens>[1-9]0|[一二三四五六七八九]十) ?年代(?!表)(?<edge>初期?|中期|末期?|后期|前期|中后期|中叶)?/y,
  read({ century, full, from, tens = '', edge }) {
    const hundreds = centuryStart(century, full);
    const first = hundreds + tensOf(from ?? tens);
    const last = hundreds + tensOf(tens) + 9;
    return withEdge(daysFromTo(isoDay(first, 1, 1), isoDay(last, 12, 31)), edge);
  },
};

export const century: DateForm = {
  rule: 'century',
  starts: '12上本二十',
  alone:
    /(?<![\d一二三四五六七八九十])(?<century>1[5-9]|2[01]|十[五六七八九]|二十一?|[上本])个?世纪(?!经济|商|海上|福克斯|不动产|教育)(?<edge>初[期叶]?|中期|末[期叶]?|后期|前期|中叶)?/y,
  read({ century, edge }) {
    const start = centuryStart(century) + 1;
    return withEdge(daysFromTo(isoDay(start, 1, 1), isoDay(start + 99, 12, 31)), edge);
  },
};

/** 80 of 80, 八十 and of the 八 in 八九十年代. */
function tensOf(text: string): number {
  return 10 * (numeral(text[0]) ?? NaN);
}

/** The year 1900 for 20世纪 and 上世纪, and where no century is said. */
function centuryStart(century: string | undefined, full?: string): number {
  if (full) return 100 * Number(full);
  if (century === '本') return 2000;
  if (century === undefined || century === '上') return 1900;
  return 100 * ((numeral(century) ?? NaN) - 1);
}

function withEdge(stretch: Stretch, edge: string | undefined): Stretch {
  if (!edge) return stretch;
  if (/^[初前]/.test(edge)) return startOnly(stretch);
  return /^[末后]/.test(edge) ? endOnly(stretch) : unknownStretch;
}
