/** Everything of ours as screen readers get it, and as axe judges it, in both languages, by day and by night. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { accessibleNodes, placeInLayer } from './closed-root.ts';
import { command, startNote, writeNote } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openArticle } from './open-article.ts';
import { openBeside } from './open-surface.ts';

let reader: Reader;
let page: Page;
let tabId: number;

withFreshArticles('14', (launched, opened) => {
  reader = launched;
  ({ page, tabId } = opened);
});

const nodesOf = async (where: Page, role: string) =>
  (await accessibleNodes(where)).filter((node) => node.role === role);

it('gives a card its name and reads out what it says when the keyboard opens it', async () => {
  await command(reader, tabId, 'next-mark');
  await placeInLayer(page, 'dialog', '标注说明');
  const [dialog] = await nodesOf(page, 'dialog');
  expect(dialog?.description).toMatch(/湖北省|2023|《/);
  const buttons = (await nodesOf(page, 'button')).map(({ name }) => name);
  expect(buttons).toEqual(expect.arrayContaining(['批注', '复制为引文', '关闭']));
  await command(reader, tabId, 'next-mark');
  await expect
    .poll(async () => (await nodesOf(page, 'dialog'))[0]?.description)
    .not.toBe(dialog?.description);
});

it('names an open editor, its fields, and what it says about saving', async () => {
  const editor = await startNote(reader, { page, tabId }, '疏通出路', '念给我听');
  expect((await nodesOf(page, 'dialog')).map(({ name }) => name)).toEqual(['批注']);
  await editor.getByRole('textbox', { name: '批注内容' }).waitFor();
  await editor.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  expect(await axeViolations(editor)).toEqual([]);
});

it('lists the marks as named tabs with counts, and each list as items that are pressed', async () => {
  const panel = await openBeside(reader, 'sidepanel', tabId);
  await panel.getByRole('tab', { name: '机构' }).click();
  const tabs = (await nodesOf(panel, 'tab')).map(({ name }) => name);
  expect(tabs.map((name) => name.replace(/\s*\d+$/, ''))).toEqual(['机构', '时间', '措施', '文件', '批注']);
  const count = Number(/\d+$/.exec(tabs[0] ?? '')?.[0]);
  expect(count).toBeGreaterThan(2);
  const items = panel.getByRole('tabpanel', { name: /机构/ }).getByRole('listitem').getByRole('button');
  expect(await items.count()).toBe(count);
  await items.first().focus();
  await panel.keyboard.press('Enter');
  await waitForHighlights(page, 'meipi-pointed');
});

it.each([
  ['English', 'light'],
  ['中文', 'dark'],
] as const)('breaks no rule of axe in popup and side panel: %s, %s', async (language, colorScheme) => {
  await writeNote(reader, { page, tabId }, '疏通出路', '留着');
  for (const surface of ['popup', 'sidepanel'] as const) {
    const opened = await openBeside(reader, surface, tabId);
    await opened.emulateMedia({ colorScheme });
    await opened.getByRole('tablist').waitFor();
    await opened.locator('details.settings > summary').click();
    const switching = opened.getByRole('button', { name: language, exact: true });
    if ((await switching.count()) > 0) await switching.click();
    await opened.locator(`main[lang=${language === '中文' ? 'zh' : 'en'}]`).waitFor();
    for (const tab of await opened.getByRole('tab').all()) {
      await tab.click();
      expect(await axeViolations(opened)).toEqual([]);
    }
    await opened.close();
  }
});

it('breaks none where nothing can be marked', async () => {
  await writeNote(reader, { page, tabId }, '疏通出路', '留着');
  const address = 'https://www.thepaper.cn/newsDetail_forward_149999';
  const empty = await openArticle(reader, '<!doctype html><title>空</title>', address);
  const popup = await openBeside(reader, 'popup', empty.tabId);
  await popup.getByText('留着').first().waitFor();
  expect(await axeViolations(popup)).toEqual([]);
});
