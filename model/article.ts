/** An article as the page shows it, and as it is kept. */
import type { IsoDay } from './calendar-span.ts';

/** What a page says about its article. Absent is unknown: no guessed day, no invented name. */
export interface ArticleFacts {
  /** The article's one address: see text/article-address.ts. Two pages with the same address are the same article. */
  address: string;
  /** The address as the reader met it. */
  url: string;
  title: string;
  site?: string;
  author?: string;
  publishedOn?: IsoDay;
  /** `HH:MM`, as the page shows it. */
  publishedAt?: string;
}

export interface Article extends ArticleFacts {
  id: string;
  /** Milliseconds since 1970, by this machine's clock. */
  keptAt: number;
}

/** The flattened text of a kept article as it stood on one day. */
export interface ArticleVersion {
  id: string;
  articleId: string;
  keptAt: number;
  /** Hash of the text; the same text is kept once. */
  hash: string;
  text: string;
  /** Only part of a text kept before, as behind a paywall: it never stands for the article. */
  isIncomplete?: true;
}

/** A file that the page links to and that is not read. */
export interface Attachment {
  name: string;
  url: string;
}
