/** Finds the policy documents that a text names in 《》; books, media and forms in the same marks are left out. */
import type { DocumentMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Finder } from '../reading.ts';
import { documentNumber, numberReach } from './document-number.ts';
import { judgeTitle, type Verdict } from './judge-title.ts';
import { definitionReach, ShortForms } from './short-forms.ts';
import { readTitle, type TitleWords } from './title-words.ts';
import { titleSpans } from './titles.ts';

interface Named extends Span {
  words: TitleWords;
  verdict: Verdict;
}

export const findDocuments: Finder<DocumentMention> = function* ({ text, blocks }) {
  const documents: DocumentMention[] = [];
  const shortForms = new ShortForms();
  let titlesEnd = 0;
  for (const block of blocks) {
    const spans = titleSpans(text, { start: Math.max(block.start, titlesEnd), end: block.end });
    titlesEnd = spans.at(-1)?.end ?? titlesEnd;
    const named = spans.map((span) => judged(text, span));
    for (const [at, title] of named.entries()) {
      const rule = ruleOf(named, at, text);
      if (rule) documents.push(mentionOf(text, title, rule, shortForms));
    }
    yield undefined;
  }
  return documents;
};

function judged(text: string, { start, end }: Span): Named {
  const words = readTitle(text.slice(start + 1, end - 1), text.slice(end, end + 24));
  return { start, end, words, verdict: judgeTitle(text, start, end, words.base) };
}

/** Among papers in one list (《A》、《B》和《C》) a title that says nothing for itself is one, too. */
function ruleOf(named: readonly Named[], at: number, text: string): string | undefined {
  const title = named[at];
  if (!title) return undefined;
  if (title.verdict.document) return title.verdict.rule;
  if (!title.verdict.open) return undefined;
  const neighbours = [named[at - 1], named[at + 1]].filter((other) => other?.verdict.document);
  return neighbours.some((other) => other && joins(text, other, title)) ? 'listed-with-papers' : undefined;
}

function joins(text: string, a: Span, b: Span): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^(?:[、和及与]|以及|及其)?$/.test(between);
}

function mentionOf(
  text: string,
  { start, end, words }: Named,
  rule: string,
  shortForms: ShortForms,
): DocumentMention {
  const { title, draft } = shortForms.resolve(words, text.slice(end, end + definitionReach));
  const number = documentNumber(
    text.slice(Math.max(0, start - numberReach), start),
    text.slice(end, end + numberReach),
  );
  return {
    type: 'document',
    origin: 'found',
    start,
    end,
    text: text.slice(start, end),
    rule: title === words.full ? rule : `${rule} short-form`,
    title,
    ...(number === undefined ? {} : { number }),
    draft,
  };
}
