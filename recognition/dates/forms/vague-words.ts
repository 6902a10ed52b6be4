/** 近日, 目前, 近年来, 过去五年: everybody's time words that name no day. 今后, 此前, 届时 are not dates. */
import type { DateForm } from '../date-form.ts';
import { type Stretch, unknownStretch } from '../stretch.ts';

export const vagueNow: DateForm = {
  rule: 'vague-now',
  starts: '近日目当现如眼最连前不',
  alone:
    /(?:(?<![附临接相靠逼邻将远最新亲])近(?:日|期(?!货)|来(?!自)|年来?(?!轻)|些年来?|[几两]年来?|[几两]天来?|几日|几个?月来?|段时间|一段时间|一段时期|一个时期|一年多?来|[二三四五六七八九十\d]{1,2}年来)(?!期)|(?<![\d一二三四五六七八九十今昨明近往假节生作之效期息当即次发付缴末记易准截止始款价算平每同抵出终到满单定满])日前(?![往夕])|(?<![项题节科栏曲数账名条书盲醒注夺])目前(?!期)|(?<![应适正相担充])当前(?![往期])|现阶段|(?<![体实出表呈发再显涌])现在(?![于])|(?<![比假例譬])如今(?![年天日后])|眼下|最近(?![的邻]|一[次个期年]|[\d一二两三四五六七八九十]{1,2}[个年期]|距)(?:几[天年日]|一段时间|[两]年)?|连日来|前不久|不久前|前段时间|前一?阵子?|前几[天年日]|前些[天年日])/y,
  read: () => unknownStretch,
};

/** 这两天, 这几年. */
export const theseDays: DateForm = {
  rule: 'these-days',
  starts: '这',
  alone: /这(?:[两几]天|几年|些年|段时间|段日子)来?(?!前)/y,
  read: () => unknownStretch,
};

/** 过去五年, 未来三年, 5年来. */
export const yearsAround: DateForm = {
  rule: 'years-around',
  starts: '过未近',
  alone:
    /(?:(?<![超经通度])过去(?:的)? ?|未来(?:的)? ?|近)(?:\d{1,2}|[一二两三四五六七八九十几数]{1,2}) ?(?:年|个月|天|周)(?:来|间|里|内)?(?![期级])(?<!近[\d一二两三四五六七八九十几数 ]{1,4}(?:年|个月|天|周))/y,
  read: () => unknownStretch,
};

/** 即日起: the first day is the paper's own, which it does not say. */
export const fromNowOn: DateForm = {
  rule: 'from-now-on',
  starts: '即',
  alone: /即日(?=起)/y,
  read: (): Stretch => unknownStretch,
};
