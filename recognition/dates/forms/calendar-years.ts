/** 2021年, 二〇二一年, 2023年度. Not 3年 (a duration), 2019年版 (an edition), 2000年历史, 2021年第3号 (a document). */
import type { DateForm } from '../date-form.ts';
import { numeral } from '../numeral.ts';
import { wholeYear } from '../stretch.ts';

export const yearNumberStarts = '12一二';

export const calendarYear: DateForm = {
  rule: 'year',
  starts: yearNumberStarts,
  alone:
    /(?<![\d一二三四五六七八九〇零十])(?<year>(?:1[6-9]|2[01])\d\d|(?:一[六七八九]|二[〇零O0一])[〇零O0一二三四五六七八九]{2}) ?年(?:度(?!假))?(?!版|龄|级|薪|的?历史|的?文明|以上|来历史| ?第 ?\d{1,4} ?号|(?:修[订正]|版|修订版|修正版|本)[)）])/y,
  opens: 'year',
  read: ({ year }) => wholeYear(numeral(year)),
};

/** 98年6月, 08年6月: two digits are a year only before a month. */
export const shortYear: DateForm = {
  rule: 'short-year',
  starts: "90’'‘",
  alone: /(?<![\d.])['‘’]?(?<year>[90]\d)年(?=\d{1,2}月)/y,
  opens: 'year',
  read({ year }) {
    const value = Number(year);
    return wholeYear(value >= 90 ? 1900 + value : 2000 + value);
  },
};
