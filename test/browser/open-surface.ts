/** Popup, side panel and library as tabs of their own, where a test can reach them. */
import type { Page } from 'playwright-core';
import type { Reader } from './launch-reader.ts';

/** The popup or side panel that speaks of the given tab. */
export function openBeside(reader: Reader, surface: 'popup' | 'sidepanel', tabId: number): Promise<Page> {
  return openOurs(reader, `${surface}.html?tab=${tabId}`);
}

/** A page of the extension by its path, in a new tab. */
export async function openOurs(reader: Reader, path: string): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.id}/${path}`);
  return page;
}
