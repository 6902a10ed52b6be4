/** A clause as words: those of the lexicon, the mentions found before, and runs of whatever else stands between. */
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { unitsOf } from './gates.ts';
import { type Entry, longestWord, role } from './lexicon.ts';

export interface Word extends Span, Entry {}

/** `named` are the mentions that lie in the span, in order, none inside another. */
export function readWords(text: string, { start, end }: Span, named: readonly Mention[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  let mentioned = named[0]?.start ?? end;
  let plain = start;
  let at = start;
  while (at < end) {
    while (mentioned < at) mentioned = named[++next]?.start ?? end;
    const unit = text.charCodeAt(at);
    const mention = at === mentioned ? named[next] : undefined;
    const word =
      mention && mention.end <= end
        ? wordOf(mention.text, roleOf(mention), at, mention.end)
        : wordAt(text, at, unit, end, Math.min(end, mentioned), at > plain);
    if (!word && !isSkipped(unit)) {
      at++;
      continue;
    }
    if (at > plain) words.push(plainWord(text, plain, at));
    if (word) words.push(word);
    at = word?.end ?? at + 1;
    plain = at;
  }
  if (end > plain) words.push(plainWord(text, plain, end));
  return words;
}

/** `limit`: where a mention begins that listed words do not reach into, at most `end`. */
function wordAt(
  text: string,
  at: number,
  unit: number,
  end: number,
  limit: number,
  inWord: boolean,
): Word | undefined {
  if (unit === 0xff08 || unit === 0x28) return asideAt(text, at, end);
  if (unit === 0x300a) return titleAt(text, at, end);
  const entry = longestWord(text, at, limit);
  if (!entry || (inWord && entry.text.length === 1 && (entry.roles & ~endings) === 0)) return undefined;
  const { text: words, roles, kind, outcome } = entry;
  return { text: words, roles, kind, outcome, start: at, end: at + words.length };
}

/** A verb or adverb of one character is none behind an unlisted one: 报 in 快报. */
const endings = role.verb | role.adverb;

function asideAt(text: string, at: number, end: number): Word | undefined {
  const close = endOfAside(text, at, end);
  return close === undefined ? undefined : wordOf(text.slice(at, close), role.aside, at, close);
}

const longestTitle = 100;

/** A title that no earlier finder took for a paper. */
function titleAt(text: string, at: number, end: number): Word | undefined {
  const close = text.slice(at, Math.min(end, at + longestTitle)).indexOf('》');
  return close < 0 ? undefined : wordOf(text.slice(at, at + close + 1), role.document, at, at + close + 1);
}

function plainWord(text: string, start: number, end: number): Word {
  return wordOf(text.slice(start, end), 0, start, end);
}

function wordOf(text: string, roles: number, start: number, end: number): Word {
  return { text, roles, kind: undefined, outcome: false, start, end };
}

/** Marks that part words and say nothing: quotes, spaces, 、. */
function isSkipped(unit: number): boolean {
  return unit < 0x4e00 && skipped.has(unit);
}

const skipped = unitsOf('“”‘’ 　\t、');

function roleOf({ type }: Mention): number {
  if (type === 'agency') return role.agency | role.actor;
  return type === 'date' ? role.date : role.document;
}

/** Longer asides are read like the rest: looking for their end is bounded work. */
const asideLimit = 60;

/** Where the bracket that opens at `at` closes. */
function endOfAside(text: string, at: number, end: number): number | undefined {
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
