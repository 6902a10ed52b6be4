/** Popup, side panel and open tabs: the same content, kept up to date by themselves. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { command, editorFrame, selectWords } from './editor-frame.ts';
import { paintedWords, waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle } from './open-article.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

const { html, about } = readSample();
let reader: Reader;
let first: OpenedArticle;
let second: OpenedArticle;
let popup: Page;
let panel: Page;

beforeAll(async () => {
  reader = await launchReader();
  first = await openArticle(reader, html, about.url);
  second = await openArticle(reader, html, `${about.url}?utm_source=share`);
  await waitForHighlights(first.page);
  await waitForHighlights(second.page);
  popup = await openBeside(reader, 'popup', first.tabId);
  panel = await openBeside(reader, 'sidepanel', second.tabId);
});
afterAll(() => reader?.close());

const painted = (page: Page) => paintedWords(page).then((found) => found['meipi-annotation'] ?? []);
const notes = () => storedRecords(reader, 'annotations').then((list) => list.map(({ note }) => note));

describe('an annotation written in one tab', () => {
  it('appears in popup, side panel and the other tab of the same article', async () => {
    await selectWords(first.page, '疏通出路');
    await command(reader, first.tabId, 'annotate');
    const editor = await editorFrame(first.page);
    await editor.locator('textarea').fill('看补贴');
    for (const surface of [popup, panel]) {
      await surface.getByRole('tab', { name: '批注' }).click();
      await surface.getByText('看补贴').waitFor();
    }
    await expect.poll(() => painted(second.page)).toEqual(['疏通出路']);
  });

  it('is counted on the toolbar button of both tabs', async () => {
    const badge = (tabId: number) =>
      reader.quiet.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
    await expect.poll(() => Promise.all([badge(first.tabId), badge(second.tabId)])).toEqual(['1', '1']);
  });

  it('is edited in the side panel, and the open editor of the page follows', async () => {
    await panel.getByRole('button', { name: '编辑' }).click();
    await panel.getByRole('listitem').locator('textarea').fill('看补贴标准');
    await expect.poll(notes).toContain('看补贴标准');
    const editor = await editorFrame(first.page);
    await expect.poll(() => editor.locator('textarea').inputValue()).toBe('看补贴标准');
    await panel.getByRole('listitem').getByRole('button', { name: '完成' }).click();
  });
});

describe('the page note', () => {
  it('is written in the popup without losing the keyboard, and shown in the side panel', async () => {
    const field = popup.getByRole('region', { name: '全文批注' }).locator('textarea');
    await field.pressSequentially('这篇要跟进，', { delay: 30 });
    await expect.poll(notes).toContain('这篇要跟进，');
    await field.pressSequentially('月底再看', { delay: 30 });
    await expect.poll(notes).toContain('这篇要跟进，月底再看');
    await expect
      .poll(() => panel.getByRole('region', { name: '全文批注' }).locator('textarea').inputValue())
      .toBe('这篇要跟进，月底再看');
  });
});

describe('switches', () => {
  it('hide and show the marks of one kind in all tabs', async () => {
    await popup.bringToFront();
    await popup.locator('.settings summary').click();
    await popup.getByRole('switch', { name: '标出机构' }).uncheck();
    await expect.poll(() => paintedWords(second.page).then((found) => found['meipi-agency'])).toBeUndefined();
    await popup.getByRole('switch', { name: '标出机构' }).check();
    await waitForHighlights(second.page, 'meipi-agency');
  });

  it('hide the automatic layer by its key, the annotations staying', async () => {
    await command(reader, first.tabId, 'toggle-marks');
    await expect.poll(() => paintedWords(first.page).then(Object.keys)).toEqual(['meipi-annotation']);
    await command(reader, first.tabId, 'toggle-marks');
    await waitForHighlights(first.page, 'meipi-document');
  });

  it('keep the reader’s own marks off a page that could see where they are', async () => {
    await popup.getByRole('switch', { name: /在本站画出我的批注/ }).uncheck();
    await expect.poll(() => painted(first.page)).toEqual([]);
    await popup.getByRole('switch', { name: /在本站画出我的批注/ }).check();
    await expect.poll(() => painted(first.page)).toEqual(['疏通出路']);
  });

  it('switch a whole site off, and say so', async () => {
    await popup.getByRole('switch', { name: '在本站标注' }).uncheck();
    await expect.poll(() => paintedWords(first.page)).toEqual({});
    await popup.getByText('已设为不在本站标注').waitFor();
    await popup.getByRole('switch', { name: '在本站标注' }).check();
    await waitForHighlights(first.page, 'meipi-document');
  });

  it('change the language of everything', async () => {
    await popup.getByRole('button', { name: 'English' }).click();
    await panel.getByRole('tab', { name: 'Measures' }).waitFor();
    expect(await popup.locator('main').getAttribute('lang')).toBe('en');
    await popup.getByRole('button', { name: '中文' }).click();
    await panel.getByRole('tab', { name: '措施' }).waitFor();
  });
});
