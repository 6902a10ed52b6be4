/** A database that a newer Meipi made: refused in a sentence, untouched, while reading goes on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { pressInLayer } from './closed-root.ts';
import { command, editorFrame, selectWords } from './editor-frame.ts';
import { waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle } from './open-article.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

const { html, about } = readSample();
let reader: Reader;
let opened: OpenedArticle;

beforeAll(async () => {
  reader = await launchReader();
  await reader.quiet.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('meipi', 9990);
        opening.addEventListener('upgradeneeded', () => {
          opening.result
            .createObjectStore('annotations', { keyPath: 'id' })
            .add({ id: 'a', shape: 'of the future' });
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  opened = await openArticle(reader, html, about.url);
});
afterAll(() => reader?.close());

it('still marks the page', async () => {
  await waitForHighlights(opened.page, 'meipi-document');
  expect(opened.tabId).toBeGreaterThan(0);
});

it('tells the reader in popup and editor to update first', async () => {
  const popup = await openBeside(reader, 'popup', opened.tabId);
  await popup.getByText('由更新版本的眉批写成').waitFor();
  await opened.page.bringToFront();
  await selectWords(opened.page, '疏通出路');
  await command(reader, opened.tabId, 'annotate');
  const editor = await editorFrame(opened.page);
  await editor.locator('textarea').fill('写给将来');
  await editor.getByText('请先更新扩展').waitFor();
  expect(await editor.locator('textarea').inputValue()).toBe('写给将来');
  await editor.getByRole('button', { name: '不保存，关闭' }).click();
});

it('says so on the page when a highlight cannot be stored', async () => {
  await selectWords(opened.page, '管住增量');
  await pressInLayer(opened.page, '划线');
  await pressInLayer(opened.page, '关闭'); // the notice has it
  expect(await storedRecords(reader, 'annotations')).toEqual([{ id: 'a', shape: 'of the future' }]);
});
