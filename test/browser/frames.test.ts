/** Articles in frames, as content systems of offices serve them: those of the page's site are read, others are named. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { pressInLayer } from './closed-root.ts';
import { command, editorFrame, editorGone } from './editor-frame.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle, pageState } from './open-article.ts';
import { openBeside } from './open-surface.ts';

const inner = 'https://www.thepaper.cn/inner/9001.html';
const outer = (source: string) =>
  `<!doctype html><meta charset=utf-8><title>通知公告</title><body style="margin:0"><h1>通知公告</h1>
   <iframe id="text" src="${source}" width="1000" height="700" style="border:5px solid silver"></iframe>`;
let reader: Reader;

beforeAll(async () => {
  reader = await launchReader();
  reader.pages.serve(inner, readSample().html);
});
afterAll(() => reader?.close());

async function openFramed(number: number): Promise<OpenedArticle> {
  const opened = await openArticle(
    reader,
    outer(inner),
    `https://www.thepaper.cn/newsDetail_forward_90${number}`,
  );
  await expect.poll(() => paintedInside(opened)).toContain('湖北省生态环境厅');
  return opened;
}

/** The words of a layer, as the frame's own window paints them. */
async function paintedInside({ page }: OpenedArticle, layer = 'meipi-agency'): Promise<string[]> {
  const frame = page.frames().find((one) => one.url() === inner);
  if (!frame) return [];
  return frame.evaluate((layer) => {
    return [...(CSS.highlights.get(layer) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }, layer);
}

/** The middle of some words in the frame, in the page's window. */
async function middleOf({ page }: OpenedArticle, words: string): Promise<{ x: number; y: number }> {
  const frame = page.frames().find((one) => one.url() === inner);
  if (!frame) throw new Error('The frame is gone.');
  const inside = await frame.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.x, y: box.y, width: box.width, height: box.height };
    }
    throw new Error(`“${words}” is not in the frame.`);
  }, words);
  const corner = await page.locator('#text').boundingBox();
  return {
    x: (corner?.x ?? 0) + 5 + inside.x + Math.min(inside.width / 2, 20),
    y: (corner?.y ?? 0) + 5 + inside.y + inside.height / 2,
  };
}

it('marks an article in a frame, opens its cards at a click there, and finds the annotation again', async () => {
  const opened = await openFramed(1);
  const { page, tabId } = opened;
  const at = await middleOf(opened, '湖北省生态环境厅');
  await page.mouse.click(at.x, at.y);
  await pressInLayer(page, '批注');
  const editor = await editorFrame(page);
  await editor.locator('textarea').fill('写在框架里');
  await expect.poll(() => paintedInside(opened, 'meipi-annotation')).toEqual(['湖北省生态环境厅']);
  await editor.locator('textarea').press('Escape');
  await editorGone(page);
  await page.reload();
  await expect.poll(() => paintedInside(opened, 'meipi-annotation')).toEqual(['湖北省生态环境厅']);
  const state = await pageState(reader, tabId);
  expect(state.state === 'article' && state.located.map(({ place }) => place.state)).toEqual(['found']);
});

it('takes what is selected in a frame, and leads there from the list', async () => {
  const opened = await openFramed(2);
  const { page, tabId } = opened;
  const at = await middleOf(opened, '疏通出路');
  await page.mouse.dblclick(at.x, at.y);
  await command(reader, tabId, 'annotate');
  const editor = await editorFrame(page);
  await editor.locator('textarea').fill('双击选的');
  await expect.poll(() => paintedInside(opened, 'meipi-annotation')).toHaveLength(1);
  await editor.locator('textarea').press('Escape');
  await editorGone(page);
  const frame = page.frames().find((one) => one.url() === inner);
  await frame?.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const popup = await openBeside(reader, 'popup', tabId);
  await popup.getByRole('tab', { name: '批注' }).click();
  await popup.getByRole('tabpanel').getByRole('button').first().click();
  await expect.poll(() => paintedInside(opened, 'meipi-pointed')).toHaveLength(1);
});

it('says which frame of another site it could not read', async () => {
  const elsewhere = 'https://letters.example/2031.html';
  reader.pages.serve(elsewhere, readSample().html);
  const address = 'https://www.thepaper.cn/newsDetail_forward_9003';
  const { tabId } = await openArticle(reader, outer(elsewhere), address);
  const popup = await openBeside(reader, 'popup', tabId);
  await popup.getByText('读不到的内容').waitFor();
  expect(await popup.getByRole('link', { name: 'letters.example' }).getAttribute('href')).toBe(elsewhere);
});
