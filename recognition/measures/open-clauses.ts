/** From a block to its clauses, read and joined: list marks taken off, the mentions of each handed to it. */
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type Clause, cutClauses, isIdeograph } from './clauses.ts';
import { mayBe } from './gates.ts';
import { joinClauses } from './join-clauses.ts';
import { type ClauseReading, readClause } from './read-clause.ts';
import { readWords } from './words.ts';

/** `named`: the mentions of the block in order, none inside another. */
export function openClauses(text: string, block: Span, named: readonly Mention[]): ClauseReading[] {
  const readings: ClauseReading[] = [];
  let next = 0;
  for (const clause of cutClauses(text, block)) {
    while ((named[next]?.start ?? clause.start) < clause.start) next++;
    const first = next;
    while ((named[next]?.start ?? clause.end) < clause.end) next++;
    readings.push(openClause(text, clause, named.slice(first, next)));
  }
  return joinClauses(text, readings);
}

const space = /[\s　]/u;
const listMark =
  /[\s　]*(?:第[一二三四五六七八九十百零\d]+[条章节款项、，]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+(?:是|、|(?=要))|\d+[.．、)](?!\d)|[①-⑳])?[\s　]*/uy;

function openClause(text: string, clause: Clause, named: readonly Mention[]): ClauseReading {
  const mark = listMarkAt(text, clause.start);
  const start = Math.min(clause.end, clause.start + mark.length);
  let end = clause.end;
  while (end > start && isSpace(text, end - 1)) end--;
  const words = isRemark(text, start) ? [] : readWords(text, { start, end }, named);
  return readClause(text, clause, words, end, mark.trim() !== '');
}

function isSpace(text: string, at: number): boolean {
  return !isIdeograph(text.charCodeAt(at)) && space.test(text[at] ?? '');
}

const startsMark = mayBe(' 　\t第（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩');

function listMarkAt(text: string, at: number): string {
  if (!startsMark(text.charCodeAt(at))) return '';
  listMark.lastIndex = at;
  return listMark.exec(text)?.[0] ?? '';
}

const opensAside = mayBe('（(〔【');

/** （责任单位：……）: who must act, see links/. */
function isRemark(text: string, start: number): boolean {
  return (
    opensAside(text.charCodeAt(start)) &&
    /^[（(〔【](?:责任|牵头|配合|主办|协办)/u.test(text.slice(start, start + 4))
  );
}
