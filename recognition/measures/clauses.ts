/**
 * Cuts a block into clauses at commas, semicolons, stops and colons. What stands in brackets or 《》 is not cut;
 * a quotation that holds a stop is cut like running text, a quoted term is part of its clause.
 */
import type { Span } from '../../model/span.ts';

export interface Clause extends Span {
  /** The character before it, '' at the start of a block. */
  before: string;
  /** The character after it, '' at the end of a block. */
  after: string;
  /** Counts the sentences of the block. */
  sentence: number;
}

/** Longer clauses are cut: reading one is bounded work. */
export const clauseLimit = 400;

const closing: Record<string, string> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '“': '”',
  '[': ']',
  '【': '】',
  '〔': '〕',
};
const closers = new Set(Object.values(closing));
const stops = new Set('。！？!?；;');
const breaks = new Set('，,：:。！？!?；;');

/** The clauses of `block` in order; offsets into `text`. */
export function cutClauses(text: string, block: Span): Clause[] {
  const partner = pairBrackets(text, block);
  const clauses: Clause[] = [];
  let start = block.start;
  let before = '';
  let sentence = 0;
  const cut = (end: number, mark: string) => {
    if (end > start) clauses.push({ start, end, before, after: mark, sentence });
    start = end + 1;
    before = mark;
    if (stops.has(mark)) sentence++;
  };
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at] ?? '';
    const end = partner.get(at);
    if (end !== undefined && !(mark === '“' && isRunningText(text, at, end))) at = end;
    else if (mark === '“' && end !== undefined) cut(at, mark);
    else if ((isBreak(text, at) && !goesOn(text, at)) || mark === '”') cut(at, mark);
    else if (at - start >= clauseLimit) cut(at, '');
  }
  cut(block.end, '');
  return clauses;
}

/** Where each bracket closes; only pairs no longer than a clause may be. */
function pairBrackets(text: string, block: Span): Map<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at] ?? '';
    if (closing[mark] !== undefined) open.push(at);
    else if (closers.has(mark)) {
      const start = open.at(-1);
      if (start === undefined || closing[text[start] ?? ''] !== mark) continue;
      if (at - start <= clauseLimit) partner.set(start, at);
      open.pop();
    }
  }
  return partner;
}

/** A comma before 以及 or 和 breaks a list, not a clause. */
function goesOn(text: string, at: number): boolean {
  return '，,'.includes(text[at] ?? '') && /^(?:以及|和|及|与)/u.test(text.slice(at + 1, at + 3));
}

function isRunningText(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (isBreak(text, at)) return true;
  return false;
}

/** A comma or colon between digits (1,000; 10:30) breaks nothing. */
function isBreak(text: string, at: number): boolean {
  if (!breaks.has(text[at] ?? '')) return false;
  return !(
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    ',:：'.includes(text[at] ?? '')
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
