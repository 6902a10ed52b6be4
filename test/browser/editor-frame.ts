/** The editor frame in a page's card. The card itself is in a closed root and cannot be reached; the frame can. */
import type { Frame, Page } from 'playwright-core';
import type { Command } from '../../messaging/contract.ts';
import { askPage } from '../../scripts/ask-page.ts';
import { waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import type { OpenedArticle } from './open-article.ts';

/** As if the reader had pressed the command's key: keys of extensions are the browser's and cannot be typed by a test. */
export async function command(reader: Reader, tabId: number, name: Command): Promise<void> {
  await askPage(reader.quiet, tabId, 'run-command', { command: name });
}

/** Waits for the editor to be open and ready. One that was closed before may still be storing its words. */
export async function editorFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const frame = editorsOf(page)[0];
    if (frame && (await isReady(frame))) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('No editor opened on this page.');
}

/** Opens the editor on the first place of these words and writes; it stays open. */
export async function startNote(
  reader: Reader,
  { page, tabId }: OpenedArticle,
  words: string,
  note: string,
): Promise<Frame> {
  await selectWords(page, words);
  await command(reader, tabId, 'annotate');
  const editor = await editorFrame(page);
  await editor.locator('textarea').fill(note);
  await waitForHighlights(page, 'meipi-annotation');
  return editor;
}

/** The same, and finishes: all of it is stored. */
export async function writeNote(...asked: Parameters<typeof startNote>): Promise<void> {
  const editor = await startNote(...asked);
  await editor.locator('textarea').press('Escape'); // in every language
  await editorGone(asked[1].page);
}

function editorsOf(page: Page): Frame[] {
  return page.frames().filter((one) => one.url().includes('/editor.html'));
}

/** False when the frame went away meanwhile. */
async function isReady(frame: Frame): Promise<boolean> {
  try {
    await frame.locator('textarea').waitFor();
    return !frame.isDetached();
  } catch (error) {
    if (frame.isDetached()) return false;
    throw error;
  }
}

/** Waits until no editor is open: its words are stored. */
export async function editorGone(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (editorsOf(page).length === 0) return;
    await page.waitForTimeout(100);
  }
  throw new Error('The editor did not close.');
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
