/** Finds who says what in a clause: links passed over, and the saying word that what is said follows. */
import type { Clause } from './clauses.ts';
import { role } from './lexicon.ts';
import { isActor } from './opening.ts';
import { predicateAt } from './predicate.ts';
import { is, type Word } from './words.ts';

/** The index of the first word that is more than a link. */
export function skipLinks(words: readonly Word[], from: number): number {
  let at = from;
  while (
    words[at]?.text === '了' ||
    (is(words[at], role.link) && !is(words[at], role.verb | role.adverb | role.modal))
  )
    at++;
  return at;
}

/** Verbs of their own with an object, sayings before another verb: 部署开展…… */
const announces = new Set(['决定', '安排', '提出', '明确', '要求', '规定', '部署']);

/** After these a 规定 or 要求 is a noun. */
const papers = new Set(['依据', '依照', '对照', '按', '按照', '根据', '遵照']);

/** The index of the last saying word that ends the clause, or that an action or its actor follows; -1 for none. */
export function findSay(words: readonly Word[], from: number, clause: Clause): number {
  for (let at = words.length - 1; at >= from; at--) {
    const word = words[at];
    if (!is(word, role.order | role.tell)) continue;
    if (at === words.length - 1) {
      if ('，：:“,'.includes(clause.after) && !closesObject(words, from, at)) return at;
      continue;
    }
    if (
      is(word, role.verb) &&
      at === from &&
      !(announces.has(word?.text ?? '') && opensAction(words, at + 1))
    )
      continue;
    if (/^不[少低超高]/u.test(words[at + 1]?.text ?? '')) continue;
    if (words.slice(from, at).some((before) => is(before, role.ban))) continue;
    if (words.slice(from, at).some(({ text }) => papers.has(text))) continue;
    if (/(?:要求|规定|明确)$/u.test(word?.text ?? '') && rulesOver(words, at)) return at;
    const next = skipLinks(words, at + 1);
    if (is(words[next], role.modal | role.ban) || isActor(words[next]) || predicateAt(words, next) >= 0)
      return at;
  }
  return -1;
}

/** 要求经销商不得……, 省纪委要求紧盯……: a modifier, or whoever it is that must or must not. */
function rulesOver(words: readonly Word[], at: number): boolean {
  const who = words[at + 1];
  if (is(who, role.date)) return at === 0;
  if (is(who, role.front | role.adverb)) {
    return at === 0 || is(words[at - 1], role.agency | role.actor | role.document);
  }
  return who?.roles === 0 && !who.text.startsWith('的') && is(words[at + 2], role.ban | role.modal);
}

/** 明确到2030年……, 决定再…… as against 明确具体责任. */
function opensAction(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (is(next, role.verb | role.date | role.front) || next?.text === '到') return true;
  return is(next, role.adverb) && predicateAt(words, at) >= 0;
}

/** 改进……要求，: a noun at the end of an action's object, no saying. */
function closesObject(words: readonly Word[], from: number, at: number): boolean {
  const opened = predicateAt(words, from);
  return (
    opened >= from &&
    opened < at &&
    /^(?:要求|规定|部署|安排|决定|通知|建议)$/u.test(words[at]?.text ?? '') &&
    !is(words[opened], role.event) &&
    !is(words[at - 1], role.actor | role.noun | role.document)
  );
}
