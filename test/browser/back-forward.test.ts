/** The page is left and come back to: the browser takes it from its back/forward cache, script and all, as it was. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { command, editorFrame, selectWords, writeNote } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { paintedWords, placeOfHighlight, waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle } from './open-article.ts';
import { readSample } from '../articles/read-sample.ts';

let reader: Reader;
let opened: OpenedArticle;

withFreshArticles('6', (launched, article) => {
  reader = launched;
  opened = article;
});

const annotations = (page: Page) => paintedWords(page).then((found) => found['meipi-annotation'] ?? []);

it('shows what was written meanwhile, and takes clicks and keys as before', async () => {
  const { page } = opened;
  const address = page.url();
  await page.evaluate(() => Object.assign(globalThis, { wasHere: true }));
  const elsewhere = 'https://www.thepaper.cn/newsDetail_forward_69999';
  reader.pages.serve(elsewhere, '<!doctype html><meta charset=utf-8><title>别处</title><p>别处</p>');
  await page.goto(elsewhere);
  const other = await openArticle(reader, readSample().html, address);
  await waitForHighlights(other.page, 'meipi-document');
  await writeNote(reader, other, '疏通出路', '走开时写的');
  await page.bringToFront();
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => 'wasHere' in globalThis)).toBe(true);
  await expect.poll(() => annotations(page)).toEqual(['疏通出路']);
  const place = await placeOfHighlight(page, 'meipi-annotation');
  await page.mouse.click(place.x + 10, place.y + place.height / 2);
  expect(await (await editorFrame(page)).locator('textarea').inputValue()).toBe('走开时写的');
});

it('has stored the words of an editor that was open when the page was left', async () => {
  const { page } = opened;
  await selectWords(page, '疏通出路');
  await command(reader, opened.tabId, 'annotate');
  await (await editorFrame(page)).locator('textarea').fill('刚写就走');
  const elsewhere = 'https://www.thepaper.cn/newsDetail_forward_69998';
  reader.pages.serve(elsewhere, '<!doctype html><meta charset=utf-8><title>别处</title><p>别处</p>');
  await page.goto(elsewhere);
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => annotations(page)).toEqual(['疏通出路']);
});
