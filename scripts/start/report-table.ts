/** A page report as people read it in a terminal. */
import type { MentionRow } from '../../text/mention-rows.ts';
import type { PageReport } from './page-report.ts';
import { textTable } from './text-table.ts';

export function reportTable({ article, mentions }: PageReport): string {
  if (!article) return 'No article was found on this page: nothing is marked.';
  const { title, site, publishedOn } = article;
  const head = `${title}\n${site ?? 'unknown site'}, ${publishedOn ?? 'unknown day'}, ${article.text.length} characters`;
  const rows = mentions.map((row) => [row.type, row.text, meaning(row, mentions)]);
  const table = textTable([['TYPE', 'TEXT', 'WHAT IT IS'], ...rows]);
  return `${head}\n\n${mentions.length > 0 ? table : 'Nothing is marked in it.'}`;
}

function meaning(row: MentionRow, all: readonly MentionRow[]): string {
  const named = (at: number | undefined) => (at === undefined ? undefined : all[at]?.text);
  const parts = [
    row.name ?? row.value ?? row.kind ?? row.title,
    row.number,
    row.draft && 'draft',
    prefixed('by', named(row.by)),
    prefixed('due', row.due === undefined ? undefined : all[row.due]?.value),
    prefixed('under', named(row.under)),
  ];
  return parts.filter(Boolean).join(' · ');
}

function prefixed(word: string, text: string | undefined): string | undefined {
  return text && `${word} ${text}`;
}
