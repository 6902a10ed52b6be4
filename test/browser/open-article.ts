/** Opens a page of ours in a new tab, at whatever address, as its reader would. */
import type { Page } from 'playwright-core';
import { askPage, tabIdOf } from '../../scripts/ask-page.ts';
import type { PageState } from '../../messaging/contract.ts';
import type { Reader } from './launch-reader.ts';

export interface OpenedArticle {
  page: Page;
  tabId: number;
}

export async function openArticle(
  reader: Reader,
  html: string | Buffer,
  address: string,
): Promise<OpenedArticle> {
  reader.pages.serve(address, html);
  const page = await reader.context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { page, tabId: await tabIdOf(reader.quiet, page) };
}

/** What the tab answers once it has read: never `reading`. Throws when that takes too long or nobody answers. */
export async function pageState(reader: Reader, tabId: number): Promise<PageState> {
  let last: unknown;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await askPage(reader.quiet, tabId, 'page-state', {});
    if (answer.ok && answer.value.state !== 'reading') return answer.value;
    last = answer;
    await reader.quiet.waitForTimeout(100);
  }
  throw new Error(`The page says no more than ${JSON.stringify(last)}.`);
}
