/**
 * Reads what a page shows as an article: its own live element and its facts. The page is looked at, never touched.
 * Written by ourselves: Readability gives a cleaned copy and no element of the page, and reads no visible day.
 */
import type { ArticleFacts, Attachment } from '../model/article.ts';
import { drain } from '../text/drain.ts';
import { articleAddress } from '../text/article-address.ts';
import { readAttachments } from './article/attachments.ts';
import { findBody } from './article/body.ts';
import { findHeadline } from './article/headline.ts';
import { readHead } from './article/head.ts';
import type { PageHead } from './article/head.ts';
import { whyNoArticle } from './article/no-article.ts';
import type { WhyNoArticle } from './article/no-article.ts';
import { findAuthor } from './article/author.ts';
import { findPublication } from './article/publication-day.ts';
import { surroundings } from './article/surroundings.ts';
import type { Surroundings } from './article/surroundings.ts';
import { chooseTitle, siteInTitle } from './article/title.ts';
import type { Line } from './flattening/line-builder.ts';
import { readLines } from './flattening/lines.ts';
import { unreadParts } from './frames.ts';

/**
 * `unread`: addresses of frames and files that may hold part of the text and cannot be read. `roots`: shadow trees and
 * frames' documents that the page shows.
 */
export type ArticleReading = { unread: string[]; roots: Set<Document | ShadowRoot> } & (
  | { state: 'article'; body: Element; facts: ArticleFacts; attachments: Attachment[] }
  | { state: 'none'; why: WhyNoArticle }
);

/** `url` is the page's address as the browser shows it; `before` the element of the article that was read at it earlier. */
export function readArticle(document: Document, url: string, before?: Element): ArticleReading {
  const root = document.querySelector('body') ?? document.documentElement;
  const roots = new Set<Document | ShadowRoot>();
  const lines = drain(readLines(root, roots));
  const head = readHead(document);
  const headline = findHeadline(lines, head.titles);
  const page = { root, lines, titles: headline?.lines ?? new Set<Line>() };
  const body = findBody(page, before);
  const why = whyNoArticle(page, body);
  if (!body || why) return { state: 'none', why: why ?? 'no-article', unread: unreadParts(root), roots };
  const around = surroundings(page, body);
  const title = headline?.title ?? chooseTitle(head.titles, around.above, head.site);
  const facts = readFacts(document, url, title, head, around);
  return {
    state: 'article',
    body: body.element,
    facts,
    attachments: readAttachments(body.element, around.below),
    unread: unreadParts(body.element),
    roots,
  };
}

function readFacts(
  document: Document,
  url: string,
  title: string,
  head: PageHead,
  around: Surroundings,
): ArticleFacts {
  const addresses = head.canonical === undefined ? [url] : [url, head.canonical];
  const published = findPublication({ document, addresses, head, around });
  return {
    address: articleAddress(url, head.canonical),
    url,
    title,
    site: head.site ?? siteInTitle(document.title, title),
    author: findAuthor(head, around.above),
    publishedOn: published?.day,
    publishedAt: published?.time,
  };
}
