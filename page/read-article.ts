/**
 * Reads what a page shows as an article: its own live element and its facts. The page is looked at, never touched.
 * Written by ourselves: Readability gives a cleaned copy and no element of the page, and reads no visible day.
 */
import type { ArticleFacts, Attachment } from '../model/article.ts';
import { articleAddress } from '../text/article-address.ts';
import { findBody } from './article/body.ts';
import { readAttachments } from './article/attachments.ts';
import { withoutFrame } from './flattening/frame-lines.ts';
import { findTitle, isTitle } from './article/headline.ts';
import type { Line } from './flattening/line-builder.ts';
import { readLines } from './flattening/lines.ts';
import { readLinkedArticle } from './article/linked-data.ts';
import { readMetadata } from './article/metadata.ts';
import { findAuthor, findSite } from './article/page-facts.ts';
import { findPublication } from './article/publication-day.ts';

export type ArticleReading =
  | { state: 'article'; body: Element; facts: ArticleFacts; attachments: Attachment[] }
  | { state: 'none'; why: 'no-text' | 'not-chinese' | 'no-article' };

export function readArticle(document: Document, url: string): ArticleReading {
  const lines = drain(readLines(document.body));
  const title = titleOf(document, lines);
  const body = findBody(lines, (line) => isTitle(line, title));
  if (!body) return { state: 'none', why: lines.length ? 'no-article' : 'no-text' };
  const facts = readFacts(document, url, title, around(lines, body, title));
  return { state: 'article', body, facts, attachments: readAttachments(body) };
}

function titleOf(document: Document, lines: readonly Line[]): string {
  const metadata = readMetadata(document);
  const linked = readLinkedArticle(document);
  const named = [document.title, metadata.get('og:title'), metadata.get('articletitle'), linked.headline];
  return findTitle(
    lines,
    named.flatMap((name) => name || []),
    findSite(metadata, linked),
  );
}

/** The lines between the headline and the text, and those behind it. */
function around(lines: readonly Line[], body: Element, title: string): { above: Line[]; below: Line[] } {
  const text = withoutFrame(lines.filter(({ block }) => body.contains(block)));
  const [first, last] = [text[0], text.at(-1)];
  const start = first ? lines.indexOf(first) : 0;
  const end = last ? lines.indexOf(last) : 0;
  const headline = lines.slice(0, start).findLastIndex((line) => isTitle(line, title));
  const from = Math.max(0, headline < 0 ? start - 15 : headline - 2);
  return { above: lines.slice(from, start), below: lines.slice(end + 1, end + 15) };
}

function readFacts(
  document: Document,
  url: string,
  title: string,
  lines: { above: Line[]; below: Line[] },
): ArticleFacts {
  const metadata = readMetadata(document);
  const linked = readLinkedArticle(document);
  const published = findPublication({ document, url, metadata, linked, ...lines });
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return {
    address: articleAddress(url, canonical),
    url,
    title,
    site: findSite(metadata, linked),
    author: findAuthor(metadata, linked),
    publishedOn: published?.day,
    publishedAt: published?.time,
  };
}

function drain<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
