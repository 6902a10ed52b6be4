/** What looks like a date and is none: read past, so that no part of it is taken for one. */
import type { DateForm } from '../date-form.ts';
import { noDate } from '../stretch.ts';

/** 民国二十六年七月七日, 昭和16年: years counted from another beginning, with their months and days. */
export const otherEra: DateForm = {
  rule: 'other-era',
  starts: '民光宣同康雍乾嘉道咸明大昭平令公洪永万崇',
  alone:
    /(?:民国|光绪|宣统|同治|康熙|雍正|乾隆|嘉庆|道光|咸丰|明治|大正|昭和|平成|令和|公元前|洪武|永乐|万历|崇祯) ?[\d元一二三四五六七八九十百]{1,4} ?年?[间初末]?(?: ?[\d一二三四五六七八九十]{1,3} ?月(?: ?[\d一二三四五六七八九十]{1,3} ?日)?)?/y,
  read: () => noDate,
};

/** 农历八月十五, 正月初一. */
export const lunarDate: DateForm = {
  rule: 'lunar-date',
  starts: '农阴正腊',
  alone:
    /(?:(?:农历|阴历)(?:[\d一二三四五六七八九〇]{4}年)?(?:[\d一二三四五六七八九十正腊冬]{1,2}月)?|[正腊]月)[初廿]?[一二三四五六七八九十]{0,3}日?/y,
  read: () => noDate,
};

/** 每年11月1日, 每月15日前, 历年, 会计年度自公历1月1日: how often, not when. The date that follows it directly is dropped with it. */
export const recurring: DateForm = {
  rule: 'recurring',
  starts: '每历逐公',
  alone:
    /(?:每(?:个|一|逢|隔)?(?:年度?|学年|学期|月|季度?|半年|周|星期|日|天)|(?<!农)历年|逐[年月]|公历)(?:汛期|[春夏秋冬]季)?的?/y,
  read: () => noDate,
};
