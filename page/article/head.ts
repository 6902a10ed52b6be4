/** What the page's head says of its article. */
import { readLinkedArticle } from './linked-data.ts';
import type { LinkedArticle } from './linked-data.ts';
import { firstOf, readMetadata } from './metadata.ts';
import type { Metadata } from './metadata.ts';

export interface PageHead {
  metadata: Metadata;
  linked: LinkedArticle;
  /** As the head gives them, with the names of sites behind them; best first. */
  titles: string[];
  site?: string;
  canonical?: string;
}

/** UTF-16 units looked at: nobody's title is longer, a hostile page's may be. */
const longestTitle = 300;

export function readHead(document: Document): PageHead {
  const metadata = readMetadata(document);
  const linked = readLinkedArticle(document);
  const titles = [document.title, metadata.get('og:title'), metadata.get('articletitle'), linked.headline];
  return {
    metadata,
    linked,
    titles: titles.flatMap((title) => title?.slice(0, longestTitle).trim() || []),
    site: firstOf(metadata, ['og:site_name', 'sitename', 'application-name']) ?? linked.publisher,
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"][href]')?.href,
  };
}
