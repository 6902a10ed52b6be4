/** A page that changed since it was kept says so, with the changes that matter most first. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { axeViolations } from './axe.ts';
import { placeInLayer, pressInLayer, spokenWords } from './closed-root.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openBeside } from './open-surface.ts';

const { html } = readSample();
let reader: Reader;
let page: Page;
let tabId: number;

withFreshArticles('12', (launched, opened) => {
  reader = launched;
  ({ page, tabId } = opened);
});

/** Keeps the article, then lets its site serve another page at the same address. */
async function keepThenServe(changed: string): Promise<Page> {
  const panel = await openBeside(reader, 'sidepanel', tabId);
  await panel.getByRole('button', { name: '留存本文' }).click();
  await panel.getByRole('button', { name: '已留存' }).waitFor();
  expect(await panel.locator('.versions').count()).toBe(0);
  reader.pages.serve(page.url(), changed);
  await page.reload();
  await waitForHighlights(page, 'meipi-document');
  return panel;
}

it('counts the differences, lists numbers and modal words first, and keeps the new text beside the old', async () => {
  const changed = html
    .replace('各市州应当在', '各市州可以在')
    .replace('每辆最高3万元', '每辆最高2万元')
    .replace('车主关心的', '车主在意的');
  const panel = await keepThenServe(changed);
  await placeInLayer(page, 'region', '留存以后的变化');
  expect((await spokenWords(page)).join()).toMatch(/与 .*留存版相比有 3 处不同/);
  await panel.getByText(/与 .*留存版相比有 3 处不同/).click();
  const items = panel.locator('.versions li');
  await expect.poll(() => items.locator('ins').allTextContents()).toEqual(['2', '可以', '在意']);
  expect(await items.locator('del').allTextContents()).toEqual(['3', '应当', '关心']);
  expect(await axeViolations(panel)).toEqual([]);

  await panel.getByRole('button', { name: '留存现在的文字' }).click();
  await expect.poll(() => panel.getByLabel('比较').locator('option').count()).toBe(2);
  await panel.getByText('文字相同。').waitFor();
  const [first] = await panel.getByLabel('比较').locator('option').all();
  await panel.getByLabel('比较').selectOption((await first?.getAttribute('value')) ?? '');
  await expect.poll(() => items.count()).toBe(3);
  await expect.poll(shownNotice).toBe(false);
});

it('says so on the page itself, keeps the new text from there, and can be put away', async () => {
  const panel = await keepThenServe(html.replace('每辆最高3万元', '每辆最高2万元'));
  await panel.close();
  await pressInLayer(page, '收起这条提示');
  await expect.poll(shownNotice).toBe(false);
  await page.reload();
  await waitForHighlights(page, 'meipi-document');
  const panelAgain = await openBeside(reader, 'sidepanel', tabId);
  await panelAgain.getByText(/留存版相比有 1 处不同/).waitFor();
  expect(await shownNotice()).toBe(false);
  reader.pages.serve(page.url(), html.replace('每辆最高3万元', '每辆最高1万元'));
  await page.bringToFront();
  await page.reload();
  await pressInLayer(page, '留存现在的文字');
  await expect.poll(shownNotice).toBe(false);
  await page.reload();
  await waitForHighlights(page, 'meipi-document');
  await page.waitForTimeout(500);
  expect(await shownNotice()).toBe(false);
});

const shownNotice = () => spokenWords(page).then((words) => words.includes('留存以后的变化'));

it('says when the page shows only part of what was kept', async () => {
  const start = html.indexOf('<p>从更大的范围看');
  const cut = html.indexOf('<p>车主关心的');
  const panel = await keepThenServe(html.slice(0, cut) + html.slice(html.indexOf('</p>', start) + 4));
  await panel.getByText('本页文字不完整').waitFor();
  expect(await panel.getByText(/留存版相比有 \d+ 处不同/).count()).toBe(1);
});
