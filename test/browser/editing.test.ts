/** Words in an editor are never given up in silence, and never written where they do not belong. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pressInLayer, spokenWords } from './closed-root.ts';
import { command, editorFrame, editorGone, selectWords } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { paintedWords, placeOfHighlight, waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

let reader: Reader;
let page: Page;
let tabId: number;

withFreshArticles('5', (launched, opened) => {
  reader = launched;
  ({ page, tabId } = opened);
});

const stored = () => storedRecords(reader, 'annotations');
const noteOf = async (quote: string) =>
  (await stored())
    .filter(({ quote: place }) => JSON.stringify(place).includes(quote))
    .map(({ note }) => note);

async function edit(words: string) {
  await selectWords(page, words);
  await command(reader, tabId, 'annotate');
  return editorFrame(page);
}

async function refuseWrites(milliseconds: number): Promise<void> {
  await reader.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate((milliseconds) => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      setTimeout(() => (IDBObjectStore.prototype.put = put), milliseconds);
    }, milliseconds);
}

describe('a note', () => {
  it('that is finished right after its last key is stored whole', async () => {
    const editor = await edit('疏通出路');
    await editor.locator('textarea').pressSequentially('丙丁');
    await editor.getByRole('button', { name: '完成' }).click();
    await expect.poll(() => noteOf('疏通出路')).toEqual(['丙丁']);
    await editorGone(page);
  });

  it('takes a half-written tag along when the page is reloaded over it', async () => {
    const editor = await edit('管住增量');
    await editor.locator('.tags input').pressSequentially('半个标签');
    await page.reload();
    await expect.poll(async () => (await stored()).map(({ tags }) => tags)).toContainEqual(['半个标签']);
    await waitForHighlights(page, 'meipi-annotation');
  });

  it('takes a tag along that was typed but not confirmed', async () => {
    const editor = await edit('管住增量');
    await editor.locator('.tags input').fill('柴油');
    await editor.locator('.tags input').press('Escape');
    await expect.poll(async () => (await stored()).map(({ tags }) => tags)).toContainEqual(['柴油']);
    await editorGone(page);
  });

  it('that is not stored yet keeps its editor open until it is', async () => {
    const editor = await edit('路面执法同步加严');
    await editor.locator('textarea').fill('先');
    await expect.poll(() => noteOf('路面执法同步加严')).toEqual(['先']);
    await refuseWrites(2500);
    await editor.locator('textarea').fill('先存后关');
    await editor.getByText('磁盘已满').waitFor();
    await editor.getByRole('button', { name: '完成' }).click();
    await page.waitForTimeout(300);
    expect(await editor.locator('textarea').inputValue()).toBe('先存后关');
    await editorGone(page);
    expect(await noteOf('路面执法同步加严')).toEqual(['先存后关']);
  });

  it('is stored before a click on another mark opens its card', async () => {
    const editor = await edit('疏通出路');
    await editor.locator('textarea').pressSequentially('点别处');
    const { x, y, height } = await placeOfHighlight(page, 'meipi-agency');
    await page.mouse.click(x + 6, y + height / 2);
    await expect.poll(() => spokenWords(page)).toContain('标注说明');
    expect(await noteOf('疏通出路')).toContain('点别处');
  });

  it('that is deleted in its editor is offered back there', async () => {
    const editor = await edit('管住增量');
    await editor.locator('textarea').fill('误删');
    await expect.poll(() => noteOf('管住增量')).toContain('误删');
    await editor.getByRole('button', { name: '删除' }).click();
    await editor.getByText('批注已删除').waitFor();
    await editor.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => editor.locator('textarea').inputValue()).toBe('误删');
  });
});

it('annotates the words that were selected, not what stands at their old place', async () => {
  await selectWords(page, '武汉市交通运输');
  await expect.poll(() => spokenWords(page)).toContain('划线');
  await page.evaluate(() => {
    const first = document.querySelector('p, .news_txt, article') ?? document.body;
    first.before(
      Object.assign(document.createElement('p'), {
        textContent: '编者按：这一段是后来才插进来的，它让下面的文字都挪了地方，位置也就变了。',
      }),
    );
  });
  await page.waitForTimeout(1500);
  await pressInLayer(page, '划线');
  await expect
    .poll(() => paintedWords(page).then((found) => found['meipi-annotation']))
    .toEqual(['武汉市交通运输']);
});

it('keeps one page note, whatever surface it is written on', async () => {
  const surfaces = [await openBeside(reader, 'popup', tabId), await openBeside(reader, 'sidepanel', tabId)];
  for (const surface of surfaces) {
    await surface.bringToFront();
    await surface.getByRole('tab', { name: '批注' }).click();
    await surface.getByRole('region', { name: '全文批注' }).locator('textarea').waitFor();
  }
  for (const [index, surface] of surfaces.entries()) {
    await surface.bringToFront();
    await surface.getByRole('region', { name: '全文批注' }).locator('textarea').fill(`第${index}处`);
    await surface.waitForTimeout(700);
  }
  await expect
    .poll(async () => (await stored()).filter(({ quote }) => !quote).map(({ note }) => note))
    .toEqual(['第1处']);
});

it('opens nothing at a click that a script made: a page could learn where annotations stand', async () => {
  const editor = await edit('疏通出路');
  await editor.locator('textarea').fill('不让看');
  await waitForHighlights(page, 'meipi-annotation');
  await editor.locator('textarea').press('Escape');
  await editorGone(page);
  const { x, y, height } = await placeOfHighlight(page, 'meipi-annotation');
  await page.evaluate(
    ([clientX = 0, clientY = 0]) => {
      const click = new MouseEvent('click', { bubbles: true, clientX, clientY });
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(click);
    },
    [x + 4, y + height / 2],
  );
  await page.waitForTimeout(400);
  expect(page.frames()).toHaveLength(1);
});
