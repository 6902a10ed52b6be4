/** 同年, 次年: counted from the year that the text has set just before; where it has set none, they are no dates. */
import type { DateForm } from '../date-form.ts';
import { nearAnchor } from '../frame.ts';
import { noDate, wholeYear } from '../stretch.ts';

const shifts: Partial<Record<string, number>> = { 同: 0, 当: 0, 次: 1, 翌: 1, 转: 1 };

export const anchoredYear: DateForm = {
  rule: 'anchored-year',
  starts: '同当次翌转',
  alone:
    /(?<![相不应月日年])(?:(?<clause>(?<=^|[，。；：（(\s]))|)(?<which>[同当次翌转])年(?:度(?!假))?(?![龄轻级均检会薪岁])/y,
  opens: 'year',
  read({ clause, which = '' }, frame) {
    const anchor = which === '同' && clause !== undefined ? frame.anchor : nearAnchor(frame);
    return anchor ? wholeYear(anchor.year + (shifts[which] ?? NaN)) : noDate;
  },
};
