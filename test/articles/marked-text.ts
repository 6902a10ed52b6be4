/** Reads the inline markup of our articles: `<a>`, `<d v>`, `<m t by due under>`, `<t>`; `opt` where honest readers disagree. */
import type { MentionType } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

export interface Marked extends Span {
  type: MentionType;
  /** A date's START/END, a measure's kind. */
  value?: string;
  optional: boolean;
}

const types: Record<string, MentionType> = { a: 'agency', d: 'date', m: 'measure', t: 'document' };
const token = /<(?<close>\/)?(?<tag>[admt])(?<attributes>[^>]*)>|[^<]+/g;

export function readMarkedText(source: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  const open: Marked[] = [];
  let text = '';
  for (const [words, , tag] of source.matchAll(token)) {
    const type = tag && types[tag];
    if (!type) text += plain(words);
    else if (words.startsWith('</')) close(open.pop(), text.length, source);
    else {
      const mention = {
        type,
        start: text.length,
        end: 0,
        optional: /\bopt="1"/.test(words),
        value: valueOf(words),
      };
      marked.push(mention);
      open.push(mention);
    }
  }
  if (open.length > 0) throw new Error(`A mark is never closed in ${source.slice(0, 40)}…`);
  return { text, marked };
}

function close(mention: Marked | undefined, end: number, source: string): void {
  if (!mention) throw new Error(`A mark is closed that was not open in ${source.slice(0, 40)}…`);
  mention.end = end;
}

function valueOf(words: string): string | undefined {
  return /\s[vt]="(?<value>[^"]*)"/.exec(words)?.groups?.value;
}

function plain(words: string): string {
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
