/** Tells what part a clause plays in its sentence: an action, a frame around one, what leads into one, or its topic. */
import type { Clause } from './clauses.ts';
import { closesLike, opensLike } from './gates.ts';
import { role } from './lexicon.ts';
import { speaksDuty } from './opening.ts';
import { endsInVerb, mainVerb, predicateAt, verbAfterObject } from './predicate.ts';
import { is, type Word } from './words.ts';

/**
 * `action`: it has a predicate of its own. `frame`: when, where, by which paper (在……方面，). `leader`: how or to whom, part of
 * the action that follows (通过……，). `topic`: a noun that the next clause may be about. `deadline`: by when the action before
 * is to be done. `none`: nothing is left to read.
 */
export type Shape = 'action' | 'frame' | 'leader' | 'topic' | 'deadline' | 'none';

/** The shape of what the clause says from the word `at` on; `modal`: the one that stands before it. */
export function shapeOf(
  words: readonly Word[],
  at: number,
  rest: string,
  clause: Clause,
  modal: Word | undefined,
): Shape {
  const first = words[at];
  if (!first) return 'none';
  if (!modal && isDeadline(words, at, rest)) return 'deadline';
  if (clause.after === '，' || clause.after === ',') {
    if (isFrame(words, at, rest)) return 'frame';
    if (isLeader(words, at, rest)) return 'leader';
  }
  if (predicateAt(words, at) >= 0) return 'action';
  if (modal && speaksDuty(modal) && rest.length >= shortestOrder) return 'action';
  if (modal && (first.roles === 0 || is(first, role.adverb) || /^[为把将]$/u.test(first.text)))
    return 'action';
  return verbAfterObject(words, at) || opensUnlisted(words, at) ? 'action' : 'topic';
}

/** Behind 要 or 应当 anything this long is an order. */
const shortestOrder = 4;

const frameFronts = new Set(
  '于 从 会同 依据 依照 关于 凡 凡是 围绕 在 对于 当 截至 按照 根据 由于 着眼 立足 经 联合 聚焦 自 遵照 针对 鉴于 除 随着 面对'.split(
    ' ',
  ),
);
/** How many characters the ends below have at most. */
const longestEnd = 4;
const placeEnd = /(?:方面|之?[上中下]|[之以]?[前后外内]|[时起]|期间|阶段|以来|同时|之际)$/u;
const groundEnd = /(?:规定|精神|部署|要求|同意|批准|意见|情况|形势|原则|部门|单位|问题)$/u;
const places = new Set('于 在 当 从 自 截至'.split(' '));
const isFramed = closesLike('方面|期间|阶段|时|后|之前|以来|之际|(?<!以)[上下中]');

function isFrame(words: readonly Word[], at: number, rest: string): boolean {
  const first = words[at];
  if (rest.endsWith('的') || rest.startsWith('作为') || isPurpose(rest) || citesPaper(rest)) return true;
  if (rest.startsWith('报')) return false;
  if (isFramed(rest) && !/^[将把]/u.test(rest)) return true;
  if (!first || !frameFronts.has(first.text)) return false;
  const end = rest.slice(-longestEnd);
  if (placeEnd.test(end) || (!places.has(first.text) && groundEnd.test(end))) return true;
  return mainVerb(words, at) < 0 && !leads(rest);
}

/** 为…… says what for, unless it says for whom something is done. */
function isPurpose(rest: string): boolean {
  return rest.startsWith('为') && !/提供|创造|营造|注入|办理|发放|打造|代表|主体/u.test(rest);
}

const cites = opensLike('根据|按照|依据|依照|遵照');

/** By which paper: outside the measure. */
function citesPaper(rest: string): boolean {
  if (!cites(rest)) return false;
  return (
    rest.includes('《') ||
    /(?:规定|要求|精神|部署|意见|通知|决定|安排|计划|方案|公告|公报|通告|批复|纪要|文件|法律|法规|条例)$/u.test(
      rest,
    )
  );
}

const leads = opensLike(
  '通过|综合采取|综合运用|采取|采用|运用|利用|依托|借助|结合|参照|比照|对照|以|对(?!于)|将|把|根据|按照|从|报.*(?:批准|同意|审批|备案|审定)后',
);
/** 通过法案: voted, no means. */
const passesPaper = /^通过.*(?:[法议提]案|决议|草案|修正案|决定|条例|》)$/u;
const means =
  /(?:方式|形式|措施|手段|渠道|途径|办法|系统|平台|方法|机制|标准|思路|模式|契机|抓手|重点|导向|入手|着手|出发|需要|实际|能力|特点|后)$/u;
const receivers =
  /(?:业务|事项|人员|企业|单位|项目|城市|地区|场所|行为|情形|贷款|产品|车辆|者|户|场|对象|群体|家庭|机构|药品|耗材|工程|标的|人|方|问题)$/u;

function isLeader(words: readonly Word[], at: number, rest: string): boolean {
  if (words.every((word, i) => i < at || (is(word, role.adverb) && !is(word, role.verb)))) return true;
  if (!leads(rest) || passesPaper.test(rest)) return false;
  const first = words[at]?.text ?? '';
  if (first === '以') return /^以.*为/u.test(rest) && !hasActionAfterMeans(words, at);
  if (/^[将把]/u.test(first)) return mainVerb(words, at) < 0;
  if (first === '对') return receivers.test(rest.slice(-longestEnd)) || !endsInVerb(words, at);
  return (
    means.test(rest.slice(-longestEnd)) ||
    (/^(?:根据|按照|结合|对照)$/u.test(first) && mainVerb(words, at) < 0)
  );
}

/** 以……为契机推进……: means and action in one clause. */
function hasActionAfterMeans(words: readonly Word[], at: number): boolean {
  const as = words.findIndex(({ text }, i) => i > at && text === '为');
  return as >= 0 && words.some((word, i) => i > as + 1 && is(word, role.verb));
}

/** 逐步缩窄……: a modifier and then a verb that is not listed. */
function opensUnlisted(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!is(first, role.adverb) || is(first, ~role.adverb) || !second) return false;
  return second.roles === 0 && second.start === first?.end && second.text.length > 1;
}

const longestDeadline = 8;
const longestGoal = 24;

/** A day, and then only that it be done: 6月底前全部完成; or how long it holds: 实施期限至……. */
function isDeadline(words: readonly Word[], at: number, rest: string): boolean {
  const day = words[at];
  if (rest.includes('期限') && /^(?:实施|执行|政策)?期限(?:延长)?[至到]/u.test(rest)) return true;
  if (!day || !is(day, role.date) || !/[前底末内]$/u.test(day.text)) return false;
  const goal = rest.slice(day.text.length);
  if (/率?达(?:到)?\d/u.test(goal)) return goal.length <= longestGoal;
  const last = words.findLast((word) => is(word, role.verb));
  return (
    goal.length <= longestDeadline && last !== undefined && last.start > day.start && endsSoon(words, last)
  );
}

/** Nothing but a place stands behind the verb: 全部退出营运. */
function endsSoon(words: readonly Word[], { end }: Word): boolean {
  return (words.at(-1)?.end ?? end) - end <= longestPlace;
}

const longestPlace = 2;
