/** Who wrote the article, where the page says it. */
import type { Line } from '../flattening/line-builder.ts';
import type { PageHead } from './head.ts';

const byline =
  /(?:作者|(?:^|\s)文|撰文)\s*[:：|｜丨/]?\s*(?<name>[\p{Script=Han}·]{2,6})(?!\p{Script=Han})|记者\s*[:：]?\s+(?<reporter>[\p{Script=Han}·]{2,4})(?!\p{Script=Han})/u;

/** As data and metadata name it (numbers are staff, addresses accounts), else as the lines above the text do. */
export function findAuthor({ metadata, linked }: PageHead, above: readonly Line[]): string | undefined {
  const named = [
    linked.author,
    ...['article:author', 'author', 'dc.creator'].map((name) => metadata.get(name)),
  ];
  const shown = above.map(({ text }) => byline.exec(text)?.groups).find(Boolean);
  return (
    named.find((name) => name !== undefined && !/^\d+$|^https?:/.test(name)) ?? shown?.name ?? shown?.reporter
  );
}
