/** 2021—2025年: the first year goes without 年. 2024至2025年度 and 2024—2025学年 are one year that is no calendar year. */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { daysFromTo, unknownStretch } from '../stretch.ts';
import { yearNumberStarts } from './calendar-years.ts';

export const yearRange: DateForm = {
  rule: 'year-range',
  starts: yearNumberStarts,
  alone:
    /(?<![\d〔[.-])(?<from>(?:1[6-9]|20|21)\d\d|[一二][〇零九一][〇零一二三四五六七八九]{2}) ?(?:至|到|-{1,2}|\/|、|和) ?(?<to>(?:1[6-9]|20|21)\d\d|\d\d|[一二][〇零九一][〇零一二三四五六七八九]{2}) ?(?<unit>年度?|学年度?|财年|财政年度)(?!版|级)/y,
  read({ from = '', to = '', unit }) {
    const first = numeral(from);
    const last = numeral(to.length === 2 ? from.slice(0, 2) + to : to);
    if (first === undefined || last === undefined || last <= first) return undefined;
    const crossing = unit !== '年' && last === first + 1;
    return crossing || unit?.startsWith('学') || unit?.startsWith('财')
      ? unknownStretch
      : daysFromTo(isoDay(first, 1, 1), isoDay(last, 12, 31));
  },
};

/** 2021学年, 2021财年: a year that begins in another month, which the text does not say. */
export const otherYear: DateForm = {
  rule: 'school-or-fiscal-year',
  starts: yearNumberStarts,
  alone: /(?<![\d.-])(?:19|20)\d\d ?(?:学年度?|财年|财政年度)(?:第?[一二三四]季度|[上下]半年)?/y,
  read: () => unknownStretch,
};
