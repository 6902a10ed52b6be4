/** Finds measures: clause by clause, the directive predicate with what belongs to it. */
import type { MeasureMention, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Finder } from '../reading.ts';
import { type Context, speaksDuty, weigh } from './judge.ts';
import { chooseKind } from './kind.ts';
import { role } from './lexicon.ts';
import { openClauses } from './open-clauses.ts';
import type { ClauseReading } from './read-clause.ts';
import { is } from './words.ts';

export const findMeasures: Finder<MeasureMention> = function* ({ text, blocks }, earlier) {
  const found: MeasureMention[] = [];
  const imperative = givesOrders(text);
  let next = 0;
  for (const block of blocks) {
    const named: Mention[] = [];
    for (; (earlier[next]?.start ?? block.end) < block.end; next++) {
      const mention = earlier[next];
      if (mention && mention.start >= (named.at(-1)?.end ?? block.start)) named.push(mention);
    }
    found.push(...measuresOf(text, block, named, imperative));
    yield;
  }
  return found;
};

/** A notice, plan or law: it says 如下, or its paragraphs are numbered. */
function givesOrders(text: string): boolean {
  return /如下|以下(?:措施|意见)|(?:^|\n)[\s　]{0,8}(?:第[一二三四五六七八九十百]+[条章]|[（(]?[一二三四五六七八九十]+[）)、])/u.test(
    text,
  );
}

function measuresOf(
  text: string,
  block: Span,
  named: readonly Mention[],
  imperative: boolean,
): MeasureMention[] {
  const context: Context = {
    ordered: false,
    told: false,
    follows: false,
    continues: false,
    imperative,
    preamble: false,
  };
  const found: MeasureMention[] = [];
  const readings = openClauses(text, block, named);
  const preambles = preambleSentences(text, readings);
  let sentence = 0;
  let any = false;
  for (const reading of readings) {
    if (reading.clause.sentence !== sentence) {
      sentence = reading.clause.sentence;
      context.follows = false;
      context.continues = any;
      any = false;
    }
    context.preamble = reading.start < (preambles.get(sentence) ?? 0);
    listen(text, reading, context);
    const measure = measureOf(text, reading, context);
    if (measure) found.push(measure);
    any ||= measure !== undefined;
    context.follows =
      measure !== undefined || governs(reading) || (context.follows && reading.shape === 'frame');
  }
  return found;
}

/** 要在……的前提下，: the modal holds for what comes. */
function governs({ modal, shape }: ClauseReading): boolean {
  return modal !== undefined && shape !== 'action' && !modal.text.includes('可');
}

const preambleEnd = /(?:如下.{0,4}|以下(?:措施|意见|规定|要求|通知|办法)|制定本.{1,8}|印发给你们)$/u;

/** Where the preamble of a sentence ends: 为……，根据……，现通知如下. */
function preambleSentences(text: string, readings: readonly ClauseReading[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { clause, end } of readings) {
    if (preambleEnd.test(text.slice(Math.max(clause.start, end - 16), end))) ends.set(clause.sentence, end);
  }
  return ends;
}

const laymen =
  /企业|公司|专家|教授|分析|记者|居民|市民|业内|研究员|数据|媒体|网友|村民|业主|老板|报道|客户|用户|旅客|学生|家长/u;
const official =
  /会议|方案|意见|通知|办法|规定|条例|公告|《|有关负责人|发言人|部门|要求|政策|规划|计划|文件|国务院|政府/u;
const issues = /印发|发布|出台|公布|下发|召开|制定/u;

/** Who speaks from here on. */
function listen(text: string, reading: ClauseReading, context: Context): void {
  const { say, sayer, words } = reading;
  const named = words.some((word) => is(word, role.agency | role.document));
  if (!say) {
    if (named && issues.test(text.slice(reading.clause.start, reading.end))) context.ordered = true;
    return;
  }
  const speaker = sayer ? text.slice(sayer.start, sayer.end) : '';
  const authority = named || official.test(speaker);
  if (is(say, role.order) || authority) context.ordered = true;
  context.told = !is(say, role.order) && !authority && (laymen.test(speaker) || hearsay.test(say.text));
  if (context.told) context.ordered = false;
}

const hearsay = /了解到|获悉|据悉|据报道|据了解/u;

function measureOf(text: string, reading: ClauseReading, context: Context): MeasureMention | undefined {
  if (reading.shape !== 'action' || !reading.predicate || weigh(text, reading, context) <= 0)
    return undefined;
  const { start, form, predicate } = reading;
  const end = trimTail(text, reading);
  if (end <= start) return undefined;
  const span = text.slice(start, end);
  const { kind, rule } = chooseKind(text, reading, end);
  const duty = reading.modal && speaksDuty(reading.modal) ? reading.subject : undefined;
  return {
    type: 'measure',
    start,
    end,
    text: span,
    origin: 'found',
    rule: [form, predicate.text, rule ?? []].flat().join(': '),
    kind,
    duty,
  };
}

const tail =
  /(?:等(?:\d+|[一二三四五六七八九十]+|多|若干)?[个项条]?(?:方面|举措|重点任务|任务|政策举措|方面重点任务|方面内容)|[（(][^（）()]*(?:除外|责任|牵头|附件|详见)[^（）()]*[）)])$/u;
const longestTail = 60;

/** Leaves out what closes a list (等5方面重点任务) and an aside that excepts something or names who is responsible. */
function trimTail(text: string, { start, end }: ClauseReading): number {
  const last = text.slice(Math.max(start, end - longestTail), end);
  const found = /[等（(]/u.test(last) ? tail.exec(last) : undefined;
  return found ? end - found[0].length : end;
}
