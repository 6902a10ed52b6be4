/**
 * 近日, 目前, 近年来, 过去五年: everybody's time words that name no day. 今后, 此前 and 届时 are not dates, and the
 * same characters meet in 附近日用品, 项目前期, 应当前往, 体现在.
 */
import type { DateForm } from '../date-form.ts';
import { unknownStretch } from '../stretch.ts';

const read = () => unknownStretch;

export const nearDays: DateForm = {
  rule: 'near-days',
  starts: '近连',
  alone:
    /(?<![附临接相靠逼邻将远最新亲])近(?:日|期(?!货)|来(?!自)|年来?(?!轻)|些年来?|[几两]年来?|[几两]天来?|几日|几个?月来?|一?段时[间期]|一个时期|一年多?来|[二三四五六七八九十\d]{1,2}年来)(?!期)|连日来/y,
  read,
};

export const aFewDaysAgo: DateForm = {
  rule: 'a-few-days-ago',
  starts: '日',
  alone:
    /(?<![\d一二三四五六七八九十今昨明近往假节生作之效期息当即次发付缴末记易准截止始款价算平每同抵出终到满定单])日前(?![往夕])/y,
  read,
};

export const now: DateForm = {
  rule: 'now',
  starts: '目当现如眼',
  alone:
    /(?<![项题节科栏曲数账名条书盲醒注夺])目前(?!期)|(?<![应适正相担充])当前(?![往期])|现阶段|(?<![体实出表呈发再显涌])现在(?!于)|(?<![比假例譬])如今(?![年天日后])|眼下/y,
  read,
};

export const lately: DateForm = {
  rule: 'lately',
  starts: '最前不',
  alone:
    /最近(?![的邻距日]|一[次个期年]|[\d一二两三四五六七八九十]{1,2}[个年期])(?:几[天年日]|一?段时间|两年)?|前不久|不久前|前段时间|前一?阵子?|前[几些][天年日]/y,
  read,
};

/** 这两天, 这几年. */
export const theseDays: DateForm = {
  rule: 'these-days',
  starts: '这',
  alone: /这(?:[两几]天|几年|些年|段时间|段日子)来?(?!前)/y,
  read,
};

/** 过去五年, 未来三年, 近三年来; 近三年 alone mostly counts back from an event. */
export const yearsAround: DateForm = {
  rule: 'years-around',
  starts: '过未近',
  alone:
    /(?:(?:(?<![超经通度])过去|未来)(?:的)? ?(?:\d{1,2}|[一二两三四五六七八九十几数]{1,2}) ?(?:年|个月|天|周)(?:来|间|里|内)?|近(?:\d{1,2}|[一二两三四五六七八九十几数]{1,2}) ?(?:年|个月|天|周)(?:来|间|里|内))(?![期级])/y,
  read,
};

/** 即日起: the first day is the paper's own, which it does not say. */
export const fromNowOn: DateForm = { rule: 'from-now-on', starts: '即', alone: /即日(?=起)/y, read };
