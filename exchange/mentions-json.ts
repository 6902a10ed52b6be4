/** Mentions ↔ the plain objects of files and of the command line: links as indices, calendar spans as START/END. */
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { writeCalendarValue } from '../text/calendar-value.ts';

export interface MentionJson extends Span {
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
  title?: string;
  number?: string;
  draft?: boolean;
}

/** One object a mention, in the same order; `by`, `due` and `under` are indices into the list itself. */
export function writeMentions(mentions: readonly Mention[]): MentionJson[] {
  const indexOf = new Map(mentions.map((mention, index) => [placeOf(mention), index]));
  const index = (target?: Mention) => target && indexOf.get(placeOf(target));
  return mentions.map((mention) => ({ ...common(mention), ...details(mention, index) }));
}

/** Mentions of one type never share a place, so this names one; it survives copying, as identity does not. */
function placeOf({ type, start, end }: Mention): string {
  return `${type}:${start}-${end}`;
}

function common({ type, start, end, text, rule }: Mention): MentionJson {
  return { type, start, end, text, rule };
}

function details(mention: Mention, index: (target?: Mention) => number | undefined): Partial<MentionJson> {
  switch (mention.type) {
    case 'agency':
      return { name: mention.name };
    case 'date':
      return { value: writeCalendarValue(mention.value) };
    case 'document':
      return { title: mention.title, number: mention.number, draft: mention.draft };
    case 'measure': {
      const { kind, by, due, under, duty } = mention;
      return { kind, by: index(by), due: index(due), under: index(under), duty };
    }
  }
}
