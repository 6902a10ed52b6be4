/** A quotation with its source, as it goes into a report. */
import type { ArticleFacts } from '../model/article.ts';

/** `“…”——网站，《题目》，2021-03-11，https://…`; what the page does not say is left out. */
export function writeCitation(
  quoted: string,
  { site, author, title, publishedOn, url }: ArticleFacts,
): string {
  const source = [site ?? author, `《${title}》`, publishedOn, url].filter((part) => part !== undefined);
  return `“${quoted}”——${source.join('，')}`;
}
