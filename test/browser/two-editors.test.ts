/** One annotation in two editors at once: each reader hears of the other's words, and none of them are lost. */
import type { Frame, Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { axeViolations } from './axe.ts';
import { command, editorFrame, editorGone, selectWords } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { placeOfHighlight, waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle } from './open-article.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

const words = '路面执法同步加严';
let reader: Reader;
let first: OpenedArticle;

withFreshArticles('13', (launched, opened) => {
  reader = launched;
  first = opened;
});

/** What is stored of the annotation on this page. */
async function stored() {
  const { pathname } = new URL(first.page.url());
  const all = await storedRecords(reader, 'annotations');
  return all.find(({ address }) => String(address).endsWith(pathname));
}
const note = async () => (await stored())?.note;

async function everWritten(): Promise<unknown[]> {
  const id = (await stored())?.id;
  const changes = await storedRecords(reader, 'changes');
  return changes.flatMap(({ record, value, before }) =>
    (record as { id: string }).id === id ? [value, before] : [],
  );
}

async function annotate(text: string): Promise<Frame> {
  await selectWords(first.page, words);
  await command(reader, first.tabId, 'annotate');
  const editor = await editorFrame(first.page);
  await editor.locator('textarea').fill(text);
  await expect.poll(note).toBe(text);
  return editor;
}

/** The same annotation, opened by a click in another tab. */
async function openInSecondTab(): Promise<Frame> {
  const { page } = await openArticle(reader, readSample().html, first.page.url());
  await waitForHighlights(page, 'meipi-annotation');
  const { x, y, height } = await placeOfHighlight(page, 'meipi-annotation');
  await page.mouse.click(x + 6, y + height / 2);
  return editorFrame(page);
}

const field = (editor: Frame | Locator) => editor.locator('textarea');
const notice = (editor: Frame) => editor.locator('.elsewhere section');
const press = (editor: Frame, name: string) => editor.getByRole('button', { name }).click();

it('tells the one that was written over, and offers its words back', async () => {
  const one = await annotate('先写的');
  const two = await openInSecondTab();
  await expect.poll(() => field(two).inputValue()).toBe('先写的');
  await field(two).fill('后写的');
  await notice(one).getByText('刚在别处改成了').waitFor();
  expect(await field(one).inputValue()).toBe('先写的');
  expect(await notice(one).locator('.words').textContent()).toBe('后写的');
  expect(await notice(one).textContent()).toContain('现在存着的是那一版');
  await one.getByText('存着的是另一版').waitFor();
  expect(await note()).toBe('后写的');

  await press(one, '保留我的');
  await expect.poll(note).toBe('先写的');
  await notice(two).getByText('刚在别处改成了').waitFor();
  expect(await field(two).inputValue()).toBe('后写的');
  await press(two, '用那一版');
  await expect.poll(() => field(two).inputValue()).toBe('先写的');
  expect([await notice(one).count(), await notice(two).count()]).toEqual([0, 0]);
  await press(one, '撤销');
  await expect.poll(note).toBe('后写的');
  await expect.poll(() => field(one).inputValue()).toBe('后写的');
});

it('tells the one that wrote over the other, and both texts can be reached in the end', async () => {
  const one = await annotate('起头');
  const two = await openInSecondTab();
  const text = (name: string) => `${name}写了一句不短的话，一直写到这里才停下来。`;
  await Promise.all([
    field(one).pressSequentially(text('甲'), { delay: 70 }),
    field(two).pressSequentially(text('乙'), { delay: 70 }),
  ]);
  for (const [editor, mine, theirs] of [
    [one, '甲', '乙'],
    [two, '乙', '甲'],
  ] as const) {
    expect(await field(editor).inputValue()).toContain(text(mine));
    await expect.poll(() => notice(editor).locator('.words').textContent()).toContain(text(theirs));
  }
  const stands = await Promise.all([one, two].map((editor) => notice(editor).textContent()));
  expect(stands.filter((said) => said?.includes('现在存着的是上面写的'))).toHaveLength(1);
  const all = (await everWritten()).map(String);
  for (const name of ['甲', '乙']) expect(all.filter((one) => one.includes(text(name)))).not.toEqual([]);
});

it('puts words from elsewhere into an editor in which nothing was typed, and says so', async () => {
  const one = await annotate('先写的');
  const two = await openInSecondTab();
  await field(one).fill('又改了');
  await expect.poll(() => field(two).inputValue()).toBe('又改了');
  await notice(two).getByText('刚在别处改过').waitFor();
  await press(two, '知道了');
  expect(await notice(two).count()).toBe(0);
  expect(await notice(one).count()).toBe(0);
});

it('keeps words whose annotation the side panel deletes, and brings it back', async () => {
  const one = await annotate('还要用');
  const panel = await openBeside(reader, 'sidepanel', first.tabId);
  await panel.getByRole('tab', { name: '批注' }).click();
  await panel.getByRole('button', { name: '删除' }).click();
  await notice(one).getByText('刚在别处删除了').waitFor();
  expect(await field(one).inputValue()).toBe('还要用');
  await press(one, '恢复批注');
  await expect.poll(async () => (await stored())?.deletedAt).toBeUndefined();
  await expect.poll(() => notice(one).count()).toBe(0);

  await panel.getByText('还要用').waitFor();
  await panel.getByRole('button', { name: '编辑' }).click();
  await field(panel.getByRole('listitem')).fill('侧栏里写');
  await notice(one).getByText('刚在别处改成了').waitFor();
  await field(one).pressSequentially('，页面上接着写');
  await panel.getByRole('listitem').getByText('刚在别处改成了').waitFor();
  expect(await axeViolations(panel)).toEqual([]);
  await first.page.bringToFront();
  await press(one, '完成');
  await editorGone(first.page);
  expect(await note()).toBe('还要用，页面上接着写');
});
