/** What a card says of a mention, as pairs of label and value. */
import type { IsoDay } from '../model/calendar-span.ts';
import type { DateMention, Mention } from '../model/mention.ts';
import type { PageWords } from '../words/page-zh.ts';

export interface Fact {
  label: string;
  value: string;
}

export interface FactContext {
  words: PageWords;
  /** Days from today to a day; negative when it is past. */
  daysTo(day: IsoDay): number | undefined;
  /** Whether the date binds a measure of the text or ends an open span. */
  isDeadline(date: DateMention): boolean;
  /** `text.slice(start, end)` of the article, for who must act. */
  wordsAt(start: number, end: number): string;
}

export function mentionFacts(mention: Mention, context: FactContext): Fact[] {
  const { card } = context.words;
  switch (mention.type) {
    case 'agency':
      return facts([[card.fullName, unlessSaid(mention.name, mention.text)]]);
    case 'date':
      return dateFacts(mention, context);
    case 'document':
      return facts([
        [card.title, unlessSaid(mention.title, mention.text.replace(/^《|》$/g, ''))],
        [card.number, mention.number],
        [undefined, mention.draft ? card.draft : undefined],
      ]);
    case 'measure':
      return facts([
        [card.kind, context.words.kinds[mention.kind]],
        [card.by, mention.by?.name],
        [card.due, mention.due && dueWords(mention.due, context)],
        [card.limit, mention.limit && context.wordsAt(mention.limit.start, mention.limit.end)],
        [card.under, mention.under && `《${mention.under.title}》`],
        [card.duty, mention.duty && context.wordsAt(mention.duty.start, mention.duty.end)],
      ]);
  }
}

function dateFacts(date: DateMention, context: FactContext): Fact[] {
  const { words } = context;
  const span = words.span(date.value);
  const label = context.isDeadline(date) ? words.deadline : words.card.value;
  return facts([
    [label, span ?? words.unknownDay],
    [undefined, distance(date, context)],
  ]);
}

function dueWords(due: DateMention, context: FactContext): string {
  const away = distance(due, context);
  const span = context.words.span(due.value) ?? due.text;
  return away ? `${span}（${away}）` : span;
}

/** How far away the end of a span is, or its start where it has no end. */
function distance(
  { value: { start, end } }: DateMention,
  { words, daysTo }: FactContext,
): string | undefined {
  const edge = typeof end === 'object' ? end : start;
  const days = typeof edge === 'object' ? daysTo(edge.day) : undefined;
  return days === undefined ? undefined : words.daysAway(days);
}

/** What the words themselves say already is not said again. */
function unlessSaid(value: string, said: string): string | undefined {
  return value === said ? undefined : value;
}

function facts(pairs: [label: string | undefined, value: string | undefined][]): Fact[] {
  return pairs.flatMap(([label = '', value]) => (value ? [{ label, value }] : []));
}
