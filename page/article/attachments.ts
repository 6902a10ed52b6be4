/** Files that an article brings along (PDF, Word, archives): named for the reader, never read. */
import type { Attachment } from '../../model/article.ts';
import type { Line } from '../flattening/line-builder.ts';

const files = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z)$/i;

/** Those linked in the body and in the lines `below` it, in their order; a file linked twice is named once. */
export function readAttachments(body: Element, below: readonly Line[]): Attachment[] {
  const byUrl = new Map<string, Attachment>();
  for (const link of [...body.querySelectorAll('a[href]'), ...linksIn(below)]) {
    const url = urlOf(link);
    if (!url || !files.test(url.pathname) || byUrl.has(url.href)) continue;
    byUrl.set(url.href, { name: nameOf(link, url), url: url.href });
  }
  return [...byUrl.values()];
}

function linksIn(lines: readonly Line[]): Element[] {
  const nodes = lines.flatMap(({ pieces }) => pieces.map(({ node }) => node));
  return nodes.flatMap((node) => node.parentElement?.closest('a[href]') ?? []);
}

function urlOf(link: Element): URL | undefined {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI) : undefined;
}

function nameOf(link: Element, url: URL): string {
  const shown = (link.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return shown || (url.pathname.split('/').at(-1) ?? url.href);
}
