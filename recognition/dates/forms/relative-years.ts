/** 今年, 去年, 本年度: counted from the publication year. 年度 is the calendar year, as the Budget Law (第十八条) has it. */
import type { DateForm } from '../date-form.ts';
import { nearAnchor } from '../frame.ts';
import { wholeYear } from '../stretch.ts';

const shifts: Partial<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
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
  starts: '大前去今本明来下后',
  alone:
    /(?<word>(?<!过|除)去年|(?<![基成资以])[本下]年|下一年|今年|(?<![证说声表])明年|(?<![以未近历年后起])来年|大前年|大后年|(?<![以之目当从提\d一二三四五六七八九十])前年|(?<![今之以最先此产])后年)(?![均龄轻级薪检])(?:度(?!假))?/y,
  opens: 'year',
  read: ({ word = '' }, { published }) => wholeYear(published && published.year + (shifts[word] ?? NaN)),
};

/** 2022年……比上年: the year before the one that the text is speaking of. */
export const yearBefore: DateForm = {
  rule: 'year-before',
  starts: '上',
  aside: true,
  alone: /(?<![基成资以])上一?年(?![均龄轻级薪检纪])(?:度(?!假))?/y,
  opens: 'year',
  read(_said, frame) {
    const year = nearAnchor(frame)?.year ?? frame.published?.year;
    return wholeYear(year && year - 1);
  },
};
