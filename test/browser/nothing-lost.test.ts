/** What was typed more than a second ago is stored, whatever is stopped, closed, reloaded or updated. */
import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { command, editorFrame, selectWords } from './editor-frame.ts';
import { paintedWords, waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle } from './open-article.ts';
import { stopWorker } from './stop-worker.ts';
import { storedRecords } from './stored.ts';
import { updateExtension } from './update-extension.ts';

const { html, about } = readSample();
const words = '一位车队负责人告诉记者';

describe('typing', () => {
  let reader: Reader;
  let opened: OpenedArticle;
  let editor: Frame;
  const notes = () => storedRecords(reader, 'annotations').then((list) => list.map(({ note }) => note));

  beforeEach(async () => {
    reader = await launchReader();
    opened = await openArticle(reader, html, about.url);
    await waitForHighlights(opened.page);
    await selectWords(opened.page, words);
    await command(reader, opened.tabId, 'annotate');
    editor = await editorFrame(opened.page);
    await editor.locator('textarea').pressSequentially('第一句。');
  });
  afterEach(() => reader?.close());

  it('survives a worker that is stopped again and again', async () => {
    for (const sentence of ['第二句。', '第三句。']) {
      await stopWorker(reader);
      await editor.locator('textarea').pressSequentially(sentence);
    }
    await stopWorker(reader);
    await expect.poll(notes, { timeout: 5000 }).toEqual(['第一句。第二句。第三句。']);
  });

  it('survives a tab that is closed while it goes on', async () => {
    await editor.page().waitForTimeout(1000);
    await opened.page.close();
    await expect.poll(notes).toEqual(['第一句。']);
  });

  it('survives a reload of the page', async () => {
    await editor.page().waitForTimeout(1000);
    await opened.page.reload();
    await waitForHighlights(opened.page, 'meipi-annotation');
    expect((await paintedWords(opened.page))['meipi-annotation']).toEqual([words]);
    expect(await notes()).toEqual(['第一句。']);
  });

  it('survives an update of the extension, and the next page has it', async () => {
    await editor.page().waitForTimeout(1000);
    await updateExtension(reader);
    expect(await notes()).toEqual(['第一句。']);
    opened = await openArticle(reader, html, about.url);
    await waitForHighlights(opened.page, 'meipi-annotation');
    expect((await paintedWords(opened.page))['meipi-annotation']).toEqual([words]);
  });

  it('is one step of undo', async () => {
    await editor.locator('textarea').pressSequentially('第二句。');
    await expect.poll(notes).toEqual(['第一句。第二句。']);
    await editor.getByRole('button', { name: '撤销' }).click();
    await expect.poll(notes).toEqual(['']);
    await editor.getByRole('button', { name: '重做' }).click();
    await expect.poll(() => editor.locator('textarea').inputValue()).toBe('第一句。第二句。');
  });

  it('says 未保存 and keeps the words while storage refuses, and saves once it takes them', async () => {
    await expect.poll(notes).toEqual(['第一句。']);
    const worker = reader.context.serviceWorkers().at(-1);
    await worker?.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      setTimeout(() => (IDBObjectStore.prototype.put = put), 2500);
    });
    await editor.locator('textarea').pressSequentially('第二句。');
    await editor.getByText('磁盘已满').waitFor();
    expect(await editor.locator('textarea').inputValue()).toBe('第一句。第二句。');
    expect(await notes()).toEqual(['第一句。']);
    await expect.poll(notes, { timeout: 8000 }).toEqual(['第一句。第二句。']);
    await editor.getByText('已保存').waitFor();
  });
});
