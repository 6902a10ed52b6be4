/** What becomes of an annotation whose words changed or that was deleted: it moves and returns when its reader says so, not before. */
import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { editorFrame, selectWords, writeNote } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { paintedWords, placeOfHighlight, waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

const words = '12月上旬公布首批退出名单';
let reader: Reader;
let page: Page;
let panel: Page;

withFreshArticles('11', (launched, opened) => {
  reader = launched;
  ({ page } = opened);
  openPanel = async () => {
    panel = await openBeside(reader, 'sidepanel', opened.tabId);
    await panel.getByRole('tab', { name: '批注' }).click();
  };
  annotate = () => writeNote(reader, opened, words, '盯住名单');
});

let openPanel: () => Promise<void>;
let annotate: () => Promise<void>;

const painted = (layer: string) => paintedWords(page).then((found) => found[layer] ?? []);
const quotes = async () =>
  (await storedRecords(reader, 'annotations')).map(({ quote }) => (quote as { exact: string }).exact);

/** Replaces words on the page, as its editors would. */
async function rewrite(before: string, after: string): Promise<void> {
  await page.evaluate(
    ([before, after]) => {
      for (const element of document.querySelectorAll('p'))
        if (element.textContent.includes(before))
          element.textContent = element.textContent.replace(before, after);
    },
    [before, after] as const,
  );
}

it('offers changed words beside the old ones, moves there on a yes, and back on undo', async () => {
  const changed = '11月上旬公布首批退出名单';
  await annotate();
  await rewrite(words, changed);
  await expect.poll(() => painted('meipi-changed')).toEqual([changed]);
  expect(await painted('meipi-annotation')).toEqual([]);
  await openPanel();
  await panel.locator('.difference ins').waitFor();
  expect(await panel.locator('.difference dd').allTextContents()).toEqual([words, changed]);
  expect(await quotes()).toContain(words);

  await panel.getByRole('button', { name: '移到这里' }).click();
  await panel.getByText('批注已移到新的位置').waitFor();
  await expect.poll(() => painted('meipi-annotation')).toEqual([changed]);
  expect(await quotes()).toContain(changed);
  await page.reload();
  await expect.poll(() => painted('meipi-annotation')).toEqual([]); // the site serves the old words again
  await expect.poll(() => painted('meipi-changed')).toEqual([words]);

  await panel.getByRole('button', { name: '编辑' }).click(); // the list is still the chosen one; the reload took the notice away, not the step
  await panel.getByRole('listitem').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => painted('meipi-annotation')).toEqual([words]);
  expect(await quotes()).not.toContain(changed);
});

it('takes back its own step only: once more is written, the way back is the editor’s', async () => {
  await annotate();
  await rewrite(words, '11月上旬公布首批退出名单');
  await waitForHighlights(page, 'meipi-changed');
  await openPanel();
  await panel.getByRole('button', { name: '移到这里' }).focus();
  await panel.keyboard.press('Enter');
  const notice = panel.getByText('批注已移到新的位置');
  await notice.waitFor();
  const undo = panel.locator('.undo button');
  await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await panel.getByRole('button', { name: '编辑' }).click();
  await panel.getByRole('listitem').locator('textarea').fill('又写了几句');
  await expect.poll(() => notice.count()).toBe(0);
  expect(await quotes()).toContain('11月上旬公布首批退出名单');
});

/** The editor of the changed annotation, opened by a click on it. */
async function openChanged(): Promise<Frame> {
  await waitForHighlights(page, 'meipi-changed');
  const { x, y, height } = await placeOfHighlight(page, 'meipi-changed');
  await page.mouse.click(x + 6, y + height / 2);
  return editorFrame(page);
}

it('offers the same in the editor on the page, as the words are at that moment, and on undo goes back', async () => {
  const changed = '11月上旬公布首批退出名单';
  await annotate();
  await rewrite(words, '10月上旬公布首批退出名单');
  const editor = await openChanged();
  await editor.locator('.difference ins').waitFor();
  await rewrite('10月上旬', '11月上旬');
  await expect.poll(() => editor.locator('.difference dd').allTextContents()).toEqual([words, changed]);
  await editor.locator('textarea').pressSequentially('，改期了');
  await editor.getByRole('button', { name: '移到这里' }).click();
  await editor.getByText('批注已移到新的位置').waitFor();
  await expect.poll(() => painted('meipi-annotation')).toEqual([changed]);
  await expect.poll(() => editor.locator('blockquote').textContent()).toBe(changed);
  expect(await quotes()).toContain(changed);

  await editor.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => editor.locator('.difference').count()).toBe(1);
  await expect.poll(() => painted('meipi-changed')).toEqual([changed]);
  expect(await editor.locator('textarea').inputValue()).toContain('盯住名单');
});

it('says in the editor on the page where the words stand in several places', async () => {
  await annotate();
  await page.evaluate((words) => {
    const passages = () =>
      [...document.querySelectorAll('p')].filter((one) => one.textContent.includes(words));
    const [passage] = passages();
    const next = passage?.nextElementSibling;
    if (next) passage.before(passage.cloneNode(true), next.cloneNode(true)); // both with the same words around them
    for (const one of passages()) one.prepend('另一稿：');
  }, words);
  const editor = await openChanged();
  await editor.getByText('原文有几处相同').waitFor();
  expect(await editor.locator('.difference').count()).toBe(0);
  expect(await editor.locator('blockquote').textContent()).toBe(words);
  await editor.getByRole('button', { name: '移到这里' }).click();
  await editor.getByText('批注已移到新的位置').waitFor();
  await expect.poll(() => painted('meipi-annotation')).toEqual([words]);
});

it('goes where the reader selects once its words are gone, and asks for a selection first', async () => {
  const elsewhere = '逾期仍未退出的车辆';
  await annotate();
  await rewrite(`，${words}`, '');
  await openPanel();
  await panel.getByText('在本页找不到原文').waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await panel.getByRole('button', { name: '移到所选文字' }).click();
  await panel.getByText('请先在页面上选中').waitFor();

  await selectWords(page, elsewhere);
  await panel.getByRole('button', { name: '移到所选文字' }).click();
  await panel.getByText('批注已移到新的位置').waitFor();
  await expect.poll(() => painted('meipi-annotation')).toEqual([elsewhere]);
  expect(await panel.getByText('请先在页面上选中').count()).toBe(0);
  expect(await panel.getByText('盯住名单').count()).toBe(1);
});

it('comes back from the recycle bin of its page, after the notice is gone', async () => {
  await annotate();
  await openPanel();
  await panel.getByRole('button', { name: '删除' }).click();
  await panel.reload();
  await panel.getByRole('tab', { name: '批注' }).click();
  expect(await painted('meipi-annotation')).toEqual([]);
  await panel.getByText('本页回收站（1）').click();
  await panel.getByText(`${words}：盯住名单`).waitFor();
  expect(await axeViolations(panel)).toEqual([]);
  await panel.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => painted('meipi-annotation')).toEqual([words]);
  await expect.poll(() => panel.locator('.bin').count()).toBe(0);
});

it('keeps what a note said before, to read and to bring back', async () => {
  await annotate();
  await openPanel();
  await panel.getByRole('button', { name: '编辑' }).click();
  const field = panel.getByRole('listitem').locator('textarea');
  await field.fill('改成别的');
  await panel.getByRole('button', { name: '完成' }).click();
  await panel.getByText('改成别的').waitFor();
  await panel.getByText('历史', { exact: true }).click();
  await panel.locator('.history').getByText('盯住名单').waitFor();
  expect(await axeViolations(panel)).toEqual([]);
  await panel.locator('.history').getByRole('button', { name: '恢复' }).click();
  await panel.locator('.history').getByText('改成别的').waitFor();
  const notes = (await storedRecords(reader, 'annotations')).map(({ note }) => note);
  expect(notes).toContain('盯住名单');
  expect(notes).not.toContain('改成别的');
});
