/** One reading of a page: its article, the text of it, and what is marked in it. */
import type { ArticleFacts, Attachment } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import { readArticle } from '../../page/read-article.ts';
import { runInSlices } from '../../page/run-in-slices.ts';
import { flattenInSteps, type TextMap } from '../../page/text-map.ts';
import { recognizeInSteps } from '../../recognition/recognize.ts';

export interface PageReading {
  body: Element;
  /** Other trees that the page shows: they are watched, too. */
  roots: Set<Document | ShadowRoot>;
  facts: ArticleFacts;
  attachments: Attachment[];
  /** Addresses of frames in the article that cannot be read. */
  unread: string[];
  map: TextMap;
  mentions: Mention[];
  /** The text went on beyond what is marked. */
  isPartlyMarked: boolean;
}

/** Characters of a text that are marked. No article is longer; what is, is a file that was poured into a page. */
const markedLength = 500_000;

/** A page without an article; the frames that may hold one. */
export interface Unreadable {
  why: 'no-text' | 'not-chinese' | 'no-article';
  unread: string[];
  roots: Set<Document | ShadowRoot>;
}

/**
 * Reads the page as it stands. What `before` recognised is used again where text and day are the same.
 * @throws the signal's reason when aborted: the page changed, or the reader left.
 */
export async function readPage(
  document: Document,
  url: string,
  before: PageReading | undefined,
  signal: AbortSignal,
): Promise<PageReading | Unreadable> {
  const reading = readArticle(document, url, before?.facts.url === url ? before.body : undefined);
  if (reading.state === 'none') return reading;
  const { body, roots, facts, attachments, unread } = reading;
  const map = await runInSlices(flattenInSteps(body), signal);
  const isSame = before?.map.text === map.text && before.facts.publishedOn === facts.publishedOn;
  const mentions = isSame
    ? before.mentions
    : await runInSlices(recognizeInSteps(markedPart(map.text), { publishedOn: facts.publishedOn }), signal);
  return {
    body,
    roots,
    facts,
    attachments,
    unread,
    map,
    mentions,
    isPartlyMarked: map.text.length > markedLength,
  };
}

/** Whole lines, so that nothing is read cut in two. */
function markedPart(text: string): string {
  if (text.length <= markedLength) return text;
  const end = text.lastIndexOf('\n', markedLength);
  return text.slice(0, end > 0 ? end : markedLength);
}
