/** 今年, 去年, 本年度: counted from the publication year. 年度 is the calendar year, as the Budget Law (第十八条) has it. */
import type { DateForm } from '../date-form.ts';
import { type Frame, nearAnchor } from '../frame.ts';
import { wholeYear } from '../stretch.ts';

const shifts: Partial<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  这一年: 0,
  明年: 1,
  来年: 1,
  下年: 1,
  下一年: 1,
  后年: 2,
  大后年: 3,
};

export const relativeYear: DateForm = {
  rule: 'relative-year',
  starts: '大前去上今本明来下后',
  alone:
    /(?<word>(?<!过|除)去年|(?<![基成资以])[上本下]年|[上下]一年|今年|(?<![证说声表])明年|(?<![以未近历年后起])来年|大前年|大后年|(?<![以之目当从提\d一二三四五六七八九十])前年|(?<![今之以最先此产])后年)(?![均龄轻级薪检])(?:度(?!假))?/y,
  opens: 'year',
  read({ word = '' }, frame) {
    const from = word.startsWith('上') ? yearSpokenOf(frame) : frame.published?.year;
    return wholeYear(from && from + (shifts[word] ?? NaN));
  },
};

/** 2022年……比上年: the year before the one the text is speaking of. */
function yearSpokenOf(frame: Frame): number | undefined {
  return nearAnchor(frame)?.year ?? frame.published?.year;
}
