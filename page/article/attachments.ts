/** Files that an article brings along (PDF, Word, archives): named for the reader, never read. */
import type { Attachment } from '../../model/article.ts';

const files = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z)$/i;

/** In the order of the page; a file linked twice is named once. */
export function readAttachments(body: Element): Attachment[] {
  const byUrl = new Map<string, Attachment>();
  for (const link of body.querySelectorAll('a[href]')) {
    const url = urlOf(link);
    if (!url || !files.test(url.pathname) || byUrl.has(url.href)) continue;
    byUrl.set(url.href, { name: nameOf(link, url), url: url.href });
  }
  return [...byUrl.values()];
}

function urlOf(link: Element): URL | undefined {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI) : undefined;
}

function nameOf(link: Element, url: URL): string {
  const shown = (link.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return shown || (url.pathname.split('/').at(-1) ?? url.href);
}
