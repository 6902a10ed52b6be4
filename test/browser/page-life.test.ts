/** Pages live on after they are read: late content, re-rendering, the next article in the same document. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { command, editorFrame, selectWords } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { paintedWords, waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openArticle, pageState } from './open-article.ts';
import { openBeside } from './open-surface.ts';

const { html } = readSample();
const late = '广西壮族自治区水利厅要求，2027年6月底前完成全部病险水库除险加固。';
let reader: Reader;
let page: Page;
let tabId: number;

withFreshArticles('8', (launched, opened) => {
  reader = launched;
  ({ page, tabId } = opened);
});

const agencies = () => paintedWords(page).then((found) => found['meipi-agency'] ?? []);

it('marks content that comes late', async () => {
  await addParagraph(page, late);
  await expect.poll(agencies).toContain('广西壮族自治区水利厅');
});

it('marks an article that is rendered only after a while', async () => {
  const address = 'https://www.thepaper.cn/newsDetail_forward_80000';
  const script = `setTimeout(() => { document.body.append(...new DOMParser().parseFromString(decodeURIComponent("${encodeURIComponent(html)}"), 'text/html').body.children) }, 700)`;
  const opened = await openArticle(
    reader,
    `<!doctype html><meta charset=utf-8><title>等</title><body><script>${script}</script>`,
    address,
  );
  await waitForHighlights(opened.page, 'meipi-document');
  expect((await paintedWords(opened.page))['meipi-agency']).toContain('湖北省生态环境厅');
});

it('paints again what a page renders anew', async () => {
  const before = await agencies();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await expect.poll(() => agencies(), { interval: 200 }).toEqual(before);
});

it('takes the next article in the same document for another one', async () => {
  await selectWords(page, '疏通出路');
  await command(reader, tabId, 'annotate');
  await (await editorFrame(page)).locator('textarea').fill('只属于第一篇');
  await waitForHighlights(page, 'meipi-annotation');
  await (await editorFrame(page)).locator('textarea').press('Escape');
  await page.evaluate((next) => history.pushState({}, '', next), '/newsDetail_forward_77777');
  await addParagraph(page, late);
  await expect.poll(() => paintedWords(page).then((found) => found['meipi-annotation'])).toBeUndefined();
  const state = await pageState(reader, tabId);
  expect(state.state === 'article' && state.facts.address).toContain('77777');
});

it('keeps an annotation whose words are gone, and says that they are', async () => {
  await selectWords(page, '疏通出路');
  await command(reader, tabId, 'annotate');
  await (await editorFrame(page)).locator('textarea').fill('留着');
  await waitForHighlights(page, 'meipi-annotation');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('p, h2, h3, strong'))
      if (element.textContent?.includes('疏通出路')) element.remove();
  });
  const popup = await openBeside(reader, 'popup', tabId);
  await popup.getByRole('tab', { name: '批注' }).click();
  await popup.getByText('在本页找不到原文').waitFor();
  expect(await popup.getByText('留着').count()).toBe(1);
});

it('keeps an open editor and its words through a re-rendering', async () => {
  await selectWords(page, '疏通出路');
  await command(reader, tabId, 'annotate');
  const editor = await editorFrame(page);
  await editor.locator('textarea').pressSequentially('写到一半');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await page.waitForTimeout(1000);
  expect(await editor.locator('textarea').inputValue()).toBe('写到一半');
});

async function addParagraph(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const last = [...document.querySelectorAll('p')].findLast(
      ({ textContent }) => (textContent?.length ?? 0) > 40,
    );
    last?.after(Object.assign(document.createElement('p'), { textContent: text }));
  }, text);
}
