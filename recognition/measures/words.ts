/** A clause as words: those of the lexicon, the mentions found before, and runs of whatever else stands between. */
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type Entry, longestWord, role } from './lexicon.ts';

export interface Word extends Span, Entry {
  text: string;
}

/** Marks that part words and say nothing. */
const skipped = new Set('“”‘’ 　\t、');

/** `named` are the mentions that lie in the span, in order, none inside another. */
export function readWords(text: string, { start, end }: Span, named: readonly Mention[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  let plain = start;
  const add = (entry: Entry, from: number, to: number) => {
    if (from > plain) words.push({ roles: 0, start: plain, end: from, text: text.slice(plain, from) });
    if (to > from) words.push({ ...entry, start: from, end: to, text: text.slice(from, to) });
    plain = to;
  };
  for (let at = start; at < end; at = Math.max(at + 1, plain)) {
    while ((named[next]?.start ?? end) < at) next++;
    const mention = named[next];
    const found =
      mention?.start === at && mention.end <= end
        ? { entry: { roles: roleOf(mention) }, end: mention.end }
        : longestWord(text, at, Math.min(end, mention?.start ?? end));
    if (found) add(found.entry, at, found.end);
    else if (skipped.has(text[at] ?? '')) {
      add({ roles: 0 }, at, at);
      plain = at + 1;
    } else {
      const aside = endOfAside(text, at, end);
      if (aside) add({ roles: role.aside }, at, aside);
    }
  }
  add({ roles: 0 }, end, end);
  return words;
}

function roleOf({ type }: Mention): number {
  if (type === 'agency') return role.agency | role.actor;
  return type === 'date' ? role.date : role.document;
}

/** Longer asides are read like the rest: looking for their end is bounded work. */
const asideLimit = 60;

/** Where the brackets that open at `at` close. */
function endOfAside(text: string, at: number, end: number): number | undefined {
  if (text[at] !== '（' && text[at] !== '(') return undefined;
  let depth = 0;
  for (let i = at; i < Math.min(end, at + asideLimit); i++) {
    const mark = text[i] ?? '';
    if (mark === '（' || mark === '(') depth++;
    if ((mark === '）' || mark === ')') && --depth === 0) return i + 1;
  }
  return undefined;
}

/** Whether the word has one of the roles. */
export function is(word: Word | undefined, roles: number): boolean {
  return word !== undefined && (word.roles & roles) !== 0;
}
