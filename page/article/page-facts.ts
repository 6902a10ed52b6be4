/** Site and author of an article, where the page names them. */
import type { LinkedArticle } from './linked-data.ts';
import { firstOf } from './metadata.ts';
import type { Metadata } from './metadata.ts';

export function findSite(metadata: Metadata, linked: LinkedArticle): string | undefined {
  return firstOf(metadata, ['og:site_name', 'sitename', 'application-name']) ?? linked.publisher;
}

export function findAuthor(metadata: Metadata, linked: LinkedArticle): string | undefined {
  const named = [
    linked.author,
    ...['article:author', 'author', 'dc.creator'].map((name) => metadata.get(name)),
  ];
  return named.find((name) => name !== undefined && !/^\d+$|^https?:/.test(name));
}
