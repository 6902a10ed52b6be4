/** The editor frame in a page's card. The card itself is in a closed root and cannot be reached; the frame can. */
import type { Frame, Page } from 'playwright-core';
import type { Command } from '../../messaging/contract.ts';
import { askPage } from '../../scripts/ask-page.ts';
import type { Reader } from './launch-reader.ts';

/** As if the reader had pressed the command's key: keys of extensions are the browser's and cannot be typed by a test. */
export async function command(reader: Reader, tabId: number, name: Command): Promise<void> {
  await askPage(reader.quiet, tabId, 'run-command', { command: name });
}

/** Waits for the editor to be open and ready. */
export async function editorFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((one) => one.url().includes('/editor.html'));
    if (frame) {
      await frame.locator('textarea').waitFor();
      return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('No editor opened on this page.');
}

/** Selects the first place of these words on the page, as a reader would by dragging. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
      return;
    }
    throw new Error(`“${words}” does not stand on the page in one piece.`);
  }, words);
}
