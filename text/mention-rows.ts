/** Mentions as plain rows, for files, the command line and storage: links are indices, calendar spans START/END. */
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { writeCalendarValue } from './calendar-value.ts';

export interface MentionRow extends Span {
  type: Mention['type'];
  text: string;
  rule: string;
  name?: string;
  value?: string;
  kind?: string;
  by?: number;
  due?: number;
  under?: number;
  duty?: Span;
  limit?: Span;
  title?: string;
  number?: string;
  draft?: boolean;
}

/** One row a mention, in the same order; `by`, `due` and `under` are indices into the list itself. */
export function mentionRows(mentions: readonly Mention[]): MentionRow[] {
  const indexOf = new Map(mentions.map((mention, index) => [placeOf(mention), index]));
  const index = (target?: Mention) => target && indexOf.get(placeOf(target));
  return mentions.map((mention) => ({ ...place(mention), ...details(mention, index) }));
}

/** Mentions of one type never share a place, so this names one; it survives copying in messages, as identity does not. */
function placeOf({ type, start, end }: Mention): string {
  return `${type}:${start}-${end}`;
}

function place({ type, start, end, text, rule }: Mention): MentionRow {
  return { type, start, end, text, rule };
}

function details(mention: Mention, index: (target?: Mention) => number | undefined): Partial<MentionRow> {
  switch (mention.type) {
    case 'agency':
      return { name: mention.name };
    case 'date':
      return { value: writeCalendarValue(mention.value) };
    case 'document':
      return { title: mention.title, number: mention.number, draft: mention.draft };
    case 'measure': {
      const { kind, by, due, under, duty, limit } = mention;
      return { kind, by: index(by), due: index(due), under: index(under), duty, limit };
    }
  }
}
