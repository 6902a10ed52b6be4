/** One walk over one block: a look-up for each character, forms only where one can begin. */
import type { CalendarSpan } from '../../model/calendar-span.ts';
import type { Span } from '../../model/span.ts';
import { type Expression, readExpression } from './read-expression.ts';
import { startsIndex } from './starts-index.ts';
import type { Story } from './story.ts';
import { noDate } from './stretch.ts';

export interface FoundDate extends Span {
  rule: string;
  value: CalendarSpan;
}

const fullStop = '。'.charCodeAt(0);
const listed = new Set('、和及或至到-');
const numerals = new Set([...'0123456789〇零一二三四五六七八九十'].map((numeral) => numeral.charCodeAt(0)));
const clauseMarks = new Set('，,：:');

/** The dates of a folded block in order. Moves the story on. */
export function scanBlock(text: string, story: Story): FoundDate[] {
  const found: FoundDate[] = [];
  const { numbers, forms } = startsIndex();
  let dropped = -2;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const number = numbers[unit] ?? 0;
    const opening = forms[number];
    if (unit === fullStop) story.endSentence();
    const expression = opening && readExpression(text, at, opening, story.frame);
    if (!expression) {
      at = number ? endOfNumber(text, at) : at + 1;
      continue;
    }
    if (expression.stretch === noDate || continues(text, dropped, at)) dropped = expression.end;
    else {
      found.push(dateAt(at, expression));
      if (expression.named) story.remember(expression.named, clauseMarks.has(text[expression.end] ?? ''));
    }
    at = expression.end;
  }
  return found;
}

function dateAt(start: number, { end, rule, stretch }: Expression): FoundDate {
  return { start, end, rule, value: { start: stretch.start, end: stretch.end } };
}

/** 每年3月、9月: what follows a dropped date, directly or in a list, is dropped with it. */
function continues(text: string, dropped: number, at: number): boolean {
  return at === dropped || (at === dropped + 1 && listed.has(text[dropped] ?? ''));
}

/** No date begins inside a number. */
function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  if (!numerals.has(text.charCodeAt(at))) return end;
  while (numerals.has(text.charCodeAt(end))) end++;
  return end;
}
