/** Finds measures: clause by clause, the directive predicate with what belongs to it. */
import type { MeasureKind, MeasureMention, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Finder } from '../reading.ts';
import { Context } from './context.ts';
import { mayBe } from './gates.ts';
import { weigh } from './judge.ts';
import { chooseKind } from './kind.ts';
import { openClauses } from './open-clauses.ts';
import { speaksDuty } from './opening.ts';
import type { ClauseReading } from './read-clause.ts';

export const findMeasures: Finder<MeasureMention> = function* ({ text, blocks }, earlier) {
  const found: MeasureMention[] = [];
  const context = new Context(givesOrders(text));
  let next = 0;
  for (const block of blocks) {
    const named: Mention[] = [];
    for (; (earlier[next]?.start ?? block.end) < block.end; next++) {
      const mention = earlier[next];
      if (mention && mention.start >= (named.at(-1)?.end ?? block.start)) named.push(mention);
    }
    found.push(...measuresOf(text, block, named, context));
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
  context: Context,
): MeasureMention[] {
  const found: MeasureMention[] = [];
  const readings = openClauses(text, block, named);
  const preambles = preambleEnds(text, block, readings);
  context.startBlock(readings[0]);
  for (const reading of readings) {
    context.hear(text, reading);
    context.preamble = reading.start < (preambles.get(reading.clause.sentence) ?? 0);
    const measure = context.forbidden ? forbiddenItem(text, reading) : measureOf(text, reading, context);
    if (measure) found.push(measure);
    context.pass(reading, measure !== undefined);
    if (measure && opensBans(measure, reading)) context.forbidden = true;
  }
  return found;
}

const preambleEnd = /(?:如下.{0,4}|以下(?:措施|意见|规定|要求|通知|办法)|制定本.{1,8}|印发给你们)$/u;
/** Without these no clause of a block ends a preamble. */
const preambleWords = /如下|以下|制定本|印发给/u;
const longestPreambleEnd = 16;

/** Where the preamble of a sentence ends: 为……，根据……，现通知如下. */
function preambleEnds(text: string, block: Span, readings: readonly ClauseReading[]): Map<number, number> {
  const ends = new Map<number, number>();
  if (!preambleWords.test(text.slice(block.start, block.end))) return ends;
  for (const { clause, end } of readings) {
    const last = text.slice(Math.max(clause.start, end - longestPreambleEnd), end);
    if (preambleEnd.test(last)) ends.set(clause.sentence, end);
  }
  return ends;
}

/** 不得有下列行为：, and then the items. */
function opensBans({ kind, text }: MeasureMention, { clause }: ClauseReading): boolean {
  return kind === 'ban' && /[：:]/u.test(clause.after) && /下列|以下|如下/u.test(text);
}

function forbiddenItem(text: string, reading: ClauseReading): MeasureMention | undefined {
  const { marked, from, end } = reading;
  if (!marked || end <= from) return undefined;
  return mentionOf(text, from, end, 'ban', 'ban list');
}

function measureOf(text: string, reading: ClauseReading, context: Context): MeasureMention | undefined {
  const { shape, start, form, predicate } = reading;
  if (shape !== 'action' || !predicate || weigh(text, reading, context) <= 0) return undefined;
  const end = trimTail(text, reading);
  if (end <= start) return undefined;
  const duty = dutyOf(reading, context);
  const modal = reading.modal ?? (reading.say ? undefined : context.modal);
  const { kind, rule } = chooseKind(text, reading, end, { modal, someone: duty !== undefined });
  const why = rule === undefined ? `${form}: ${predicate.text}` : `${form}: ${predicate.text}: ${rule}`;
  return mentionOf(text, start, end, kind, why, duty);
}

/** Its own subject before 要 or 应当 or behind 要求, else the one that the sentence opened with. */
function dutyOf({ modal, subject, form, say }: ClauseReading, context: Context): Span | undefined {
  if (modal) return speaksDuty(modal) ? (subject ?? context.duty) : undefined;
  if (say && form === 'after-subject' && say.text.endsWith('要求')) return subject;
  return form === 'bare' && !say ? context.duty : undefined;
}

function mentionOf(
  text: string,
  start: number,
  end: number,
  kind: MeasureKind,
  rule: string,
  duty?: Span,
): MeasureMention {
  return { type: 'measure', start, end, text: text.slice(start, end), origin: 'found', rule, kind, duty };
}

const tail =
  /(?:等|等(?:\d+|[一二三四五六七八九十]+|多|若干)?[个项条]?(?:方面|举措|重点任务|任务|政策举措|方面重点任务|方面内容)|[（(][^（）()]*(?:除外|责任|牵头|附件|详见)[^（）()]*[）)])$/u;
const endsTail = mayBe('等面措务容）)');
const longestTail = 60;

/** Leaves out what closes a list (等三项任务) and an aside that excepts something or names who is responsible. */
function trimTail(text: string, { start, end }: ClauseReading): number {
  if (!endsTail(text.charCodeAt(end - 1))) return end;
  const found = tail.exec(text.slice(Math.max(start, end - longestTail), end));
  return found ? end - found[0].length : end;
}
