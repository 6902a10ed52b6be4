/** Reads a clause from the left: who says, who acts, the modal, and the action with its predicate. */
import type { Span } from '../../model/span.ts';
import type { Clause } from './clauses.ts';
import { mayBe } from './gates.ts';
import { role } from './lexicon.ts';
import { type Form, openAction, type Opening, openWithBan } from './opening.ts';
import { predicateAt, verbAfterObject } from './predicate.ts';
import { findSay, skipLinks } from './saying.ts';
import { type Shape, shapeOf } from './shape.ts';
import { is, type Word } from './words.ts';

export interface ClauseReading extends Span {
  clause: Clause;
  /** The clause opens with a list mark: 一、, （二）, 三是. */
  marked: boolean;
  words: readonly Word[];
  /** Where what is said begins: after links and the saying word. */
  from: number;
  /** The saying word: 要求, 指出. */
  say?: Word;
  /** What stands before the saying word. */
  sayer?: Span;
  shape: Shape;
  form: Form;
  modal?: Word;
  /** Who acts, where that stays outside the measure. */
  subject?: Span;
  /** The verb of the action; its text is the first word of the action where the verb is not listed. */
  predicate?: Word;
}

/** `words` are the clause's, its list mark left out, the last of them ending at `end`. */
export function readClause(
  text: string,
  clause: Clause,
  words: readonly Word[],
  end: number,
  marked: boolean,
): ClauseReading {
  const opening = skipLinks(words, 0);
  const sayAt = findSay(words, opening, clause);
  const say = sayAt < 0 ? undefined : words[sayAt];
  const first = sayAt < 0 ? opening : skipLinks(words, sayAt + 1);
  const from = words[first]?.start ?? end;
  const sayer = say && { start: words[opening]?.start ?? say.start, end: say.start };
  const { shape, form, start, modal, subject, predicate } = readAction(text, words, first, end, clause);
  return { clause, marked, words, from, say, sayer, shape, form, start, end, modal, subject, predicate };
}

type ActionPart = Pick<ClauseReading, 'shape' | 'form' | 'start' | 'modal' | 'subject' | 'predicate'>;

function readAction(
  text: string,
  words: readonly Word[],
  first: number,
  end: number,
  clause: Clause,
): ActionPart {
  const whole: Opening = { form: 'fronted', at: first, start: words[first]?.start ?? end };
  if (first >= words.length) return partOf('none', whole);
  const ban = openWithBan(words, first);
  if (ban) return partOf('action', ban, ban.predicate);
  const change = words.some(turns) ? changeOf(text.slice(whole.start, end), words) : undefined;
  if (change) return partOf('action', openChange(words, first, whole), change);
  const opening = openAction(words, first);
  const { at, form, modal } = opening;
  const start = words[at]?.start ?? end;
  const shape = shapeOf(words, at, text.slice(start, end), clause, modal);
  if (shape !== 'action') return partOf(shape, { form, at, start, modal, subject: opening.subject });
  const verb = predicateAt(words, at);
  const unlisted = form === 'modal' ? words[at] : undefined;
  const predicate = verb < 0 ? unlisted : words[verb];
  if (predicate) return partOf(shape, opening, predicate);
  const last = verbAfterObject(words, first);
  if (last)
    return partOf(shape, { form: 'fronted', at, start: whole.start, modal, subject: opening.subject }, last);
  return partOf(shape, opening, words[at + 1]);
}

/** Who changes it stays outside, where 将, 把 or 对 says so. */
function openChange(words: readonly Word[], first: number, whole: Opening): Opening {
  let at = first;
  while (is(words[at], role.agency | role.actor)) at++;
  if (at === first) return whole;
  const subject = { start: whole.start, end: words[at - 1]?.end ?? whole.start };
  const modal = is(words[at], role.modal) && words[at]?.text !== '将' ? words[at++] : undefined;
  if (!/^[将把对从自]$/u.test(words[at]?.text ?? '')) return whole;
  return { ...whole, at, start: words[at]?.start ?? whole.start, modal, subject };
}

function partOf(shape: Shape, { form, start, modal, subject }: Opening, predicate?: Word): ActionPart {
  return { shape, form, start, modal, subject, predicate };
}

const turned =
  /(?<verb>提高|提升|降低|下调|上调|调整|增加|新增|扩大|压缩|压减|减少|缩短|延长|降|增)(?:[到至为]|(?=\d))/u;

const startsTurn = mayBe('提降下上调增新扩压缩减延');

/** May be the verb of a change; without one there is none. */
const turns = ({ text }: Word) => startsTurn(text.charCodeAt(0));

/** 由……提高到……, 标准提高30元: what changes and by how much is the measure, whole; with its figures it is more than an outcome. */
function changeOf(rest: string, words: readonly Word[]): Word | undefined {
  const from = rest.search(/[由从]|标准|待遇|额度|限额|配额|养老金|利率|税率|费率|比例|价格|年限|[上下]限/u);
  const verb = from < 0 ? undefined : turned.exec(rest.slice(from))?.groups?.['verb'];
  const word = verb === undefined ? undefined : words.find(({ text }) => text.startsWith(verb));
  return word && { ...word, outcome: false };
}
