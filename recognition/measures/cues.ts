/** The cues that an action is a measure or is none: each a class of wording, no phrase of one text; the weights are set by hand. */
import { role } from './lexicon.ts';
import type { Context } from './context.ts';
import { speaksDuty } from './opening.ts';
import type { ClauseReading } from './read-clause.ts';
import { is } from './words.ts';

export interface View {
  reading: ClauseReading;
  context: Context;
  /** The words of the measure. */
  span: string;
  /** The words before it, from the saying word on. */
  lead: string;
  /** Who acts, '' where unsaid. */
  subject: string;
}

interface Cue {
  weight: number;
  holds: (view: View) => boolean;
}

const forceStart = /^(?:此|该|本|上述|[^，]*《|自.{2,20}起(?:正式)?(?:实施|施行|执行|生效)$)/u;
const forceEnd = /(?:实施|施行|生效|执行|完成)$/u;
const expected = /预计|预期|有望|可能|或将|料将/u;
const percents = /[%％点]|[同环]比/u;
const figures =
  /同比|环比|(?:增长|下降|上升|回落|降|达|为|减少|增加|占|降价|增幅|降幅)[^，]{0,6}(?:[%％]|个百分点)(?:左右|以上)?$/u;
/** What an office sets, as against what is counted. */
const rates = /利率|税率|费率|征收率|准备金率|(?:首付款?|报销|补助|缴费|保证金)[^，]{0,4}比例/u;
const tools =
  /(?:补贴|优惠|减免|支持|扶持|奖补|限购|限售|信贷|财税|补助)政策|再贷款|专项债|支持力度|财政贴息|准备金率|首付款?比例|行政许可|关税/u;
const bounds = /不低于|不少于|不超过|不高于|以上$|以内$/u;
const longestFormula = 40;
const formulas =
  /^(?:认真)?(?:组织)?(?:贯彻|遵照|参照)(?:执行|落实|实施)$|如下|印发给你们|^做好(?:相关|有关|各项)?工作$|^(?:研究|安排)?部署[^，]{0,8}工作$|以下(?:措施|意见|规定|要求|通知|办法)$|^.{0,4}(?:相应|有关|一系列|若干|多项).{0,2}(?:举措|措施|要求|意见|政策)$|^(?:推出|出台|采取|实施)[^，]{0,3}[\d一二三四五六七八九十两多]+[项条个][^，]{0,6}(?:举措|措施|政策)$|提出[^，]{0,6}(?:举措|措施|要求|意见|建议)$/u;

const privateEnd = /(?:[他她]|企业|公司|集团|平台|我们|居民|者|人|家长|银行|机构|单位)$/u;
/** For it. */
export const cuesFor: readonly Cue[] = [
  // Somebody with authority speaks.
  { weight: 1.2, holds: ({ context }) => context.ordered },
  // Said in the same clause.
  { weight: 1, holds: ({ reading }) => reading.say !== undefined },
  // Follows a measure.
  { weight: 1, holds: ({ context }) => context.follows },
  // Continues a list of measures.
  { weight: 0.6, holds: ({ context }) => context.continues },
  // In a text of orders.
  { weight: 0.8, holds: ({ context }) => context.imperative },
  // A list mark before it.
  { weight: 0.5, holds: ({ reading }) => reading.marked },
  // Lets no exception.
  { weight: 1.5, holds: ({ span }) => span.includes('一律') },
  // From a day on.
  { weight: 0.9, holds: ({ context }) => context.dated },
  // An office acts.
  { weight: 0.8, holds: isOfficial },
  // Headed by whom it is about.
  {
    weight: 0.3,
    holds: ({ reading: { clause } }) => clause.before === '：',
  },
  // Names a tool of policy.
  {
    weight: 0.4,
    holds: ({ reading, span }) => reading.form === 'bare' && tools.test(span),
  },
  // Opens a sentence.
  {
    weight: 0.2,
    holds: ({ reading: { clause } }) => clause.before === '' || '。；;！'.includes(clause.before),
  },
];

/** Against it. */
export const cuesAgainst: readonly Cue[] = [
  // Somebody without authority speaks.
  { weight: -3, holds: ({ context }) => context.told },
  // A firm or a person acts.
  {
    weight: -1.5,
    holds: (view) =>
      view.subject !== '' &&
      privateEnd.test(view.subject) &&
      !view.span.startsWith('被') &&
      !view.context.required &&
      !isDuty(view) &&
      !isOfficial(view),
  },
  // Some do it.
  {
    weight: -1.5,
    holds: (view) =>
      view.subject !== '' &&
      /^(?:部分|一些|不少|许多|多家|有的|越来越多)/u.test(view.subject) &&
      !isDuty(view),
  },
  // Counts amounts.
  {
    weight: -2,
    holds: ({ reading, span }) =>
      !reading.modal && /(?:总额|总量|收入|产值|产量|利润|余额|销量)(?:达|为|约|超)?\d/u.test(span),
  },
  // Names an outcome.
  { weight: -0.6, holds: ({ reading }) => reading.predicate?.outcome === true },
  // Names an event.
  {
    weight: -2,
    holds: (view) => is(view.reading.predicate, role.event) && !isDuty(view) && !isToCome(view),
  },
  // Tells a result.
  {
    weight: -2,
    holds: ({ reading, span }) =>
      !reading.modal && /(?:取得|迎来|呈现|获得(?!感))[^的]*$|(?:态势|势头)$/u.test(span),
  },
  // An unlisted verb.
  { weight: -0.8, holds: ({ reading }) => reading.predicate?.kind === undefined },
  // Is over.
  { weight: -2, holds: ({ span }) => /了|^已|已经|过$/u.test(span) },
  // Reports figures.
  {
    weight: -2.5,
    holds: ({ reading, span, context }) =>
      !reading.modal &&
      percents.test(span) &&
      figures.test(span) &&
      !bounds.test(span) &&
      !(context.ordered && /[由从]/u.test(span) && rates.test(span)),
  },
  // Is expected.
  {
    weight: -4,
    holds: ({ lead, span }) => (lead !== '' && expected.test(lead)) || expected.test(span.slice(0, 2)),
  },
  // Says where to look.
  {
    weight: -4,
    holds: ({ reading, span }) =>
      reading.modal?.text.includes('可') === true &&
      /^(?:通过.*)?(?:登录|登陆|查阅|查询|下载|拨打|咨询|浏览|了解|关注|扫码|扫描)/u.test(span),
  },
  // Says how long or how often.
  {
    weight: -3,
    holds: ({ reading, span }) =>
      !reading.modal &&
      /[期次]/u.test(span) &&
      /^.{0,6}为期[^的]*$|^(?:有效)?期限?为|每[年月季周].{1,4}一次$/u.test(span),
  },
  // Says what a span is for.
  {
    weight: -2,
    holds: ({ reading, span }) =>
      !reading.modal && span.includes('为') && /为[^，]{0,10}(?:阶段|时间|期间?|日|周|月)$/u.test(span),
  },
  // Says what a thing is.
  {
    weight: -2,
    holds: ({ reading }) => reading.words.some(({ text, start }) => text === '是' && start > reading.start),
  },
  // Only a verb.
  { weight: -0.6, holds: ({ span }) => span.length < 4 },
  // Only a verb, and no modal.
  {
    weight: -1,
    holds: ({ reading, span }) => span.length < 4 && !reading.modal && !reading.marked,
  },
  // Two characters, and no modal.
  {
    weight: -2,
    holds: ({ reading, span }) => span.length < 3 && !reading.modal,
  },
  // A slogan for a heading.
  {
    weight: -1.5,
    holds: ({ reading, context, span }) =>
      !reading.marked && !reading.modal && !context.ordered && span.length <= 5 && opensOrEndsBlock(reading),
  },
  // Is held.
  {
    weight: -3,
    holds: ({ reading, span }) =>
      !reading.modal &&
      /(?:召开|举行|开幕|闭幕|开考|举办|亮相|参加|出席|列席|主持|会议|开始)$/u.test(span.slice(-2)),
  },
  // A paper takes force.
  {
    weight: -6,
    holds: ({ lead, span }) => forceEnd.test(span.slice(-2)) && forceStart.test(lead + span),
  },
  // Asks for comments.
  {
    weight: -3,
    holds: ({ reading, span }) => !reading.modal && span.endsWith('征求意见') && span.includes('就'),
  },
  // Brings out a paper.
  { weight: -3, holds: bringsOutPaper },
  // Looks back.
  { weight: -1, holds: ({ context, reading }) => context.past && !reading.modal },
  // A formula of notices.
  {
    weight: -5,
    holds: ({ span }) => span.length <= longestFormula && formulas.test(span),
  },
  // In the preamble.
  {
    weight: -5,
    holds: ({ context, reading }) => context.preamble && !reading.modal && !reading.say,
  },
];

function opensOrEndsBlock({ clause }: ClauseReading): boolean {
  return clause.before === '' || clause.after === '';
}

/** 通报, 公布: news, unless the sentence or the whole text says what is to be done. */
function isToCome({ reading, context }: View): boolean {
  if (context.modal || context.intends) return true;
  return context.imperative && is(reading.predicate, role.verb) && reading.shape === 'action';
}

function isDuty({ reading }: View): boolean {
  return reading.modal !== undefined && speaksDuty(reading.modal);
}

function bringsOutPaper({ reading: { form, predicate, start }, span }: View): boolean {
  if (form !== 'after-subject' || !predicate) return false;
  const behind = span.slice(predicate.end - start);
  return (
    /^(?:联合)?(?:出台|制定|印发|发布|公布|下发)$/u.test(predicate.text) &&
    /^[^，]{0,12}《|^(?:公告|公报|名单|数据|文件|消息|通告|通知|预警|意见|规定|办法|方案|规划|白皮书|报告)/u.test(
      behind,
    )
  );
}

function isOfficial({ reading, subject }: View): boolean {
  if (subject === '') return false;
  if (/各地|政府|财政|部门|[省市县区]$|等地$|《/u.test(subject)) return true;
  return reading.words.some((word) => is(word, role.agency) && word.start < reading.start);
}
