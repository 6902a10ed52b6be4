/** The card of a mark and the bar at a selection, by mouse and by keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeInLayer, pressInLayer, spokenWords } from './closed-root.ts';
import { command, editorFrame, selectWords } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { paintedWords, placeOfHighlight } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

let reader: Reader;
let page: Page;
let tabId: number;

withFreshArticles('6', (launched, opened) => {
  reader = launched;
  ({ page, tabId } = opened);
});

async function clickMark(name: string, index = 0): Promise<void> {
  const { x, y, height } = await placeOfHighlight(page, name, index);
  await page.mouse.click(x + 6, y + height / 2);
}

const notes = () => storedRecords(reader, 'annotations').then((list) => list.map(({ note }) => note));

describe('the card', () => {
  it('says on a measure its kind, who orders it, by when and under which paper', async () => {
    await clickMark('meipi-measure-strong');
    await placeInLayer(page, 'dialog', '标注说明');
    const words = await spokenWords(page);
    expect(words).toEqual(
      expect.arrayContaining(['淘汰退出', '湖北省生态环境厅', '《湖北省老旧柴油货车淘汰更新实施方案》']),
    );
    expect(words.join()).toContain('2024年6月30日及以前');
  });

  it('leads from a click on a mark to a stored note', async () => {
    await clickMark('meipi-agency');
    await pressInLayer(page, '批注');
    await (await editorFrame(page)).locator('textarea').fill('牵头部门');
    await expect.poll(notes).toContain('牵头部门');
  });

  it('copies the words with their source', async () => {
    await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await clickMark('meipi-document');
    await pressInLayer(page, '复制为引文');
    await placeInLayer(page, 'StaticText', '已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“《湖北省老旧柴油货车淘汰更新实施方案》”——.*《.*》，2023-09-1\d，https:/);
  });

  it('is walked to, opened, written in and left by keyboard alone', async () => {
    await command(reader, tabId, 'next-mark');
    await placeInLayer(page, 'dialog', '标注说明');
    await page.keyboard.press('Enter'); // 批注 has the keyboard
    await editorFrame(page);
    await page.keyboard.type('只用键盘');
    await expect.poll(notes).toContain('只用键盘');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
  });

  it('closes at a click beside it, and never opens on a link', async () => {
    await clickMark('meipi-agency');
    await placeInLayer(page, 'dialog', '标注说明');
    await page.mouse.click(4, 4);
    await expect.poll(() => spokenWords(page)).not.toContain('标注说明');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('p') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const text = walker.nextNode();
      const link = Object.assign(document.createElement('a'), { href: '#here' });
      text?.parentNode?.insertBefore(link, text);
      if (text) link.append(text);
    });
    await page.waitForTimeout(600);
    await clickMark('meipi-agency');
    await expect.poll(() => page.url()).toContain('#here');
    expect(await spokenWords(page)).not.toContain('标注说明');
  });
});

describe('the bar at a selection', () => {
  it('highlights in one press, and the highlight is counted and found again', async () => {
    await selectWords(page, '疏通出路');
    await pressInLayer(page, '划线');
    await expect
      .poll(() => paintedWords(page).then((found) => found['meipi-annotation']))
      .toEqual(['疏通出路']);
  });

  it('opens the editor on the selected words', async () => {
    await selectWords(page, '管住增量');
    await pressInLayer(page, '批注');
    const editor = await editorFrame(page);
    expect(await editor.locator('blockquote').textContent()).toBe('管住增量');
  });

  it('is switched off in one press, for good', async () => {
    await selectWords(page, '疏通出路');
    await pressInLayer(page, '不再显示这个按钮（可在弹窗中重新打开）');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await selectWords(page, '管住增量');
    await page.waitForTimeout(800);
    expect(await spokenWords(page)).not.toContain('划线');
  });
});

describe('keeping an article', () => {
  it('takes one press and nothing written', async () => {
    const popup = await openBeside(reader, 'popup', tabId);
    await popup.getByRole('button', { name: '留存本文' }).click();
    await popup.getByRole('button', { name: '已留存' }).waitFor();
    const kept = await storedRecords(reader, 'articles');
    expect(kept.map(({ url }) => url)).toContain(page.url());
  });
});
