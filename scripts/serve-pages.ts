/** Shows pages of our own at any address, without a server: what is served is answered, everything else refused. */
import type { BrowserContext, Page, Route } from 'playwright-core';

export interface ServedPages {
  /** From now on this address answers with this page; HTML as text is UTF-8, as bytes what it says itself. */
  serve(address: string, html: string | Buffer): void;
  /** The addresses that were asked for and refused, in order. */
  refused: string[];
}

export async function servePages(where: BrowserContext | Page): Promise<ServedPages> {
  const pages = new Map<string, string | Buffer>();
  const refused: string[] = [];
  await where.route('**/*', async (route) => {
    const address = withoutFragment(route.request().url());
    const html = pages.get(address);
    if (html !== undefined) return answer(route, html);
    if (address.startsWith('chrome-extension://')) return route.continue(); // a frame of ours in the page
    refused.push(address);
    return route.abort();
  });
  return { serve: (address, html) => pages.set(normal(address), html), refused };
}

function answer(route: Route, html: string | Buffer): Promise<void> {
  const contentType = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
  return route.fulfill({ body: html, contentType });
}

/** Older pages are GBK and say so in a meta element; a header would overrule that. */
function isUtf8(html: string | Buffer): boolean {
  if (typeof html === 'string') return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return true;
  } catch {
    return false; // not UTF-8: the page's own word counts
  }
}

/** As the browser will ask for it. */
function normal(address: string): string {
  return withoutFragment(new URL(address).href);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}
