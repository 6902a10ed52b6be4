/** Reads how an action is opened: by a ban, a modal, who acts, or at once. */
import type { Span } from '../../model/span.ts';
import { opensLike } from './gates.ts';
import { role } from './lexicon.ts';
import { hasObject, predicateAt } from './predicate.ts';
import { is, type Word } from './words.ts';

/** How an action is opened; part of the `rule` of its measure. */
export type Form = 'ban' | 'modal' | 'modal-fronted' | 'bare' | 'after-subject' | 'fronted';

export interface Opening {
  form: Form;
  /** The index of the word that the action begins with. */
  at: number;
  /** Where the measure starts: at the action, or at its object where that stands first. */
  start: number;
  modal?: Word;
  /** Who acts, where that stays outside the measure. */
  subject?: Span;
}

/** 不得 and the like: with who is banned, behind a modal; 禁止 and the like only where the action begins. */
export function openWithBan(
  words: readonly Word[],
  from: number,
): (Opening & { predicate: Word }) | undefined {
  let at = from;
  while (at < words.length && !is(words[at], role.ban)) at++;
  const word = words[at];
  if (!word || words[at + 1]?.text.startsWith('的')) return undefined;
  if (/^不[能可应宜]$/u.test(word.text) && words.some((later, i) => i > at && is(later, role.modal)))
    return undefined;
  const first = /[禁杜防]/u.test(word.text) ? startOfOrder(words, from, at) : afterModal(words, from, at);
  if (first === undefined) return undefined;
  return {
    form: 'ban',
    at: first,
    start: words[first]?.start ?? word.start,
    predicate: { ...word, kind: 'ban' },
  };
}

function afterModal(words: readonly Word[], from: number, at: number): number {
  const last = words.slice(0, at).findLastIndex((word) => is(word, role.modal) && !is(word, role.noun));
  return last < from ? from : last + 1;
}

/** Of 禁止: where it stands, with the day before it, or at what is banned; undefined behind another verb. */
function startOfOrder(words: readonly Word[], from: number, at: number): number | undefined {
  const opens = afterModal(words, from, at);
  if (!namesActor(words, opens, at)) {
    return words.slice(opens, at).some((word) => is(word, role.verb)) ? undefined : opens;
  }
  let first = at;
  while (first > from && is(words[first - 1], role.date | role.adverb) && !is(words[first - 1], role.actor))
    first--;
  return first;
}

/** 要, 应当, 必须 …, as against 将, 拟, 可以. */
export function speaksDuty(modal: Word): boolean {
  return /[要应须必请]/u.test(modal.text);
}

/** The opening of what a clause says from the word `from` on. */
export function openAction(words: readonly Word[], from: number): Opening {
  const modalAt = findModal(words, from);
  if (modalAt >= 0) return openAfterModal(words, from, modalAt);
  const at = skipPartners(words, from);
  return openAfterSubject(words, from) ?? { form: 'bare', at, start: words[at]?.start ?? 0 };
}

/** 会同公安部、海关等部门: who acts as well stays outside, where an action follows. */
function skipPartners(words: readonly Word[], from: number): number {
  if (words[from]?.text !== '会同' && !(words[from]?.text === '联合' && isActor(words[from + 1])))
    return from;
  let at = from + 1;
  while (isActor(words[at]) || /^(?:和|及|以及|与|有关|相关|等.*)$/u.test(words[at]?.text ?? '')) at++;
  return predicateAt(words, at) < 0 ? from : at;
}

function findModal(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const modal = words[at];
    if (!modal || !is(modal, role.modal)) continue;
    const predicate = predicateAt(words, at + 1);
    if (predicate < 0 && !is(words[at + 1], role.front | role.adverb) && !orders(words, from, at)) continue;
    if (at > from && words[from]?.text === '坚持') continue;
    if (modal.text.endsWith('将') && isFronting(words, at, predicate)) continue;
    return at;
  }
  return -1;
}

/** 要迎难而上: an order even where the verb is not listed, at the start or after who must act. */
function orders(words: readonly Word[], from: number, at: number): boolean {
  const unlisted = words[at + 1];
  if (!unlisted) return false;
  const modal = words[at]?.text ?? '';
  if (unlisted.text === '为') return /[应须]/u.test(modal);
  const length = (words.at(-1)?.end ?? unlisted.end) - unlisted.start;
  return (
    unlisted.roles === 0 &&
    length >= shortestOrder &&
    /^(?:要|应|应当|须|必须|务必)$/u.test(modal) &&
    namesActor(words, from, at)
  );
}

const shortestOrder = 3;

const results =
  /纳入|列为|列入|作为|细化为|调整为|统一为|调整到|提高到|提高至|提升到|提升至|降至|降低至|降低到|降到|下调至|上调至|延长至|延长到|延续|扩大到|扩大至|转为|改为|落实到|分解|下放|移交|增加到|确定为/u;

/** 将 is no modal where the clause says further on what the thing is turned into. */
function isFronting(words: readonly Word[], at: number, predicate: number): boolean {
  if (is(words[at + 1], role.document | role.agency)) return true;
  if (is(words[at + 1], role.adverb | role.front | role.date)) return false;
  return results.test(
    words
      .slice(predicate + 1)
      .map(({ text }) => text)
      .join(''),
  );
}

function openAfterModal(words: readonly Word[], from: number, modalAt: number): Opening {
  const modal = words[modalAt];
  const at = skipPartners(words, modalAt + 1);
  const start = words[at]?.start ?? 0;
  const subject = spanOf(words, from, modalAt);
  if (!subject) return { form: 'modal', modal, at, start };
  const before = words[modalAt - 1]?.text ?? '';
  if (before.endsWith('的')) return { form: 'modal-fronted', modal, at, start: subject.start };
  const outside =
    words.slice(from, modalAt).some(opensCondition) ||
    namesActor(words, from, modalAt) ||
    (predicateAt(words, from) < 0 && hasObject(words, at));
  if (outside) return { form: 'modal', modal, subject, at, start };
  return { form: 'modal-fronted', modal, at, start: subject.start };
}

/** 发现隐患应……: when, not what. */
function opensCondition({ text }: Word): boolean {
  return conditions.has(text.slice(0, 2));
}

const conditions = new Set(['发现', '遇到', '遇有', '接到', '收到']);

function openAfterSubject(words: readonly Word[], from: number): Opening | undefined {
  if (predicateAt(words, from) >= 0 || isAdverbial(words[from])) return undefined;
  for (let at = from + 1; at < words.length; at++) {
    if (is(words[at - 1], role.event)) return undefined;
    const last = words[at - 1];
    if (!(is(last, role.aside | role.document) || isActor(last)) || !namesActor(words, from, at)) continue;
    const next = skipBeside(words, at);
    if (predicateAt(words, next) < 0 && !is(words[next], role.front)) continue;
    if (is(words[at - 1], role.document) && !hasObject(words, next)) return undefined;
    const subject = spanOf(words, from, at);
    return { form: 'after-subject', subject, at: next, start: words[next]?.start ?? 0 };
  }
  return undefined;
}

function isAdverbial(word: Word | undefined): boolean {
  return is(word, role.front | role.adverb) && !is(word, role.actor);
}

/** Asides and links between who acts and what is done. */
function skipBeside(words: readonly Word[], from: number): number {
  let at = from;
  while (is(words[at], role.aside) || (is(words[at], role.link) && !is(words[at], role.verb))) at++;
  return skipPartners(words, at);
}

function spanOf(words: readonly Word[], from: number, to: number): Span | undefined {
  const inside = words.slice(from, to);
  const first = inside.find((word) => !is(word, beside) && word.text !== '起');
  const last = inside.findLast((word) => !is(word, role.link | role.date | role.adverb));
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
}

const actorEnd =
  /(?:部门|单位|机构|政府|企业|人员|公司|银行|机关|组织|[者人县市省区域局部司委会行校院厅办镇乡村团队处站员])$/u;
const beside = role.date | role.link | role.aside | role.front;

/** Whether the words before `at` end in who acts; dates, links and asides do not count, nor does nothing at all. */
export function namesActor(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const word = words[i];
    if (!word || is(word, beside) || word.text === '起') continue;
    if (is(word, role.adverb) && !is(word, role.actor)) continue;
    return is(word, role.document) || isActor(word) || (!is(word, role.verb) && actorEnd.test(word.text));
  }
  return true;
}

/** Listed, or 各 with a noun: 各码头. */
export function isActor(word: Word | undefined): boolean {
  return is(word, role.actor) || (word?.roles === 0 && isEach(word.text));
}

const isEach = opensLike('各(?:[^项种类]|$)');
