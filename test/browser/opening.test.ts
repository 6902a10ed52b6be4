/** An annotation is opened at its place from anywhere, whatever became of its page, the popup or the background meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MakeAnnotation } from '../../model/edit.ts';
import { tabIdOf } from '../../scripts/ask-page.ts';
import { readSample } from '../articles/read-sample.ts';
import { axeViolations } from './axe.ts';
import { spokenWords } from './closed-root.ts';
import { writeNote } from './editor-frame.ts';
import { paintedWords, waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { openArticle } from './open-article.ts';
import { openBeside } from './open-surface.ts';
import { stopWorker } from './stop-worker.ts';

const { html } = readSample();
const words = '约谈逾期不改的运输企业';
const elsewhere = 'https://www.thepaper.cn/';
const spaced = html.toString().replaceAll('<p>', '<p style="margin: 600px 0">');

let reader: Reader;
let article: Page;
let address: string;
/** The popup as it stands over a page that is no article. */
let popup: Page;
let count = 0;

beforeAll(async () => {
  reader = await launchReader();
});
afterAll(() => reader?.close());

/** Nothing of one test is open in the next. */
afterEach(async () => {
  const open = reader.context.pages().filter((page) => page !== reader.quiet);
  await Promise.all(open.map((page) => page.close()));
});

/** An article of its own with an annotation, in a tab that is not in front; and the popup of another page. */
beforeEach(async () => {
  address = `https://www.thepaper.cn/newsDetail_forward_22${++count}`;
  const opened = await openArticle(reader, spaced, address);
  article = opened.page;
  await waitForHighlights(article, 'meipi-document');
  await writeNote(reader, opened, words, `看约谈${count}\n第二行`);
  await article.evaluate(() => scrollTo(0, 0));
  const other = await openArticle(reader, '<!doctype html><title>空</title><p>无', elsewhere);
  popup = await openBeside(reader, 'popup', other.tabId);
});

const item = () =>
  popup
    .getByRole('listitem')
    .getByRole('button')
    .filter({ hasText: `看约谈${count}` });
const spoken = async (page: Page) => (await spokenWords(page)).join('\n');
/** A page is opened, read and searched meanwhile. */
const pointed = (page: Page) => paintedWords(page).then((found) => found['meipi-pointed']);

/** Presses the item and gives the tab that it opens. */
async function openInNewTab(): Promise<Page> {
  const [page] = await Promise.all([reader.context.waitForEvent('page'), item().click()]);
  return page;
}

async function isShown(page: Page): Promise<void> {
  await expect.poll(() => pointed(page)).toEqual([words]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
}

const quote = { exact: words, prefix: '', suffix: '', start: 0, blockHash: '' };

/** Stores an annotation as its reader would have written it on that page. */
async function write(annotation: Omit<MakeAnnotation['annotation'], 'tags'>, url: string): Promise<void> {
  const edit: MakeAnnotation = {
    id: `edit of ${annotation.id}`,
    sequence: 0,
    time: Date.now(),
    does: 'make-annotation',
    annotation: { ...annotation, tags: [] },
    article: { address: annotation.address, url, title: '河口镇印发巡查办法' },
  };
  await reader.quiet.evaluate(
    (edits) => chrome.runtime.sendMessage({ meipi: 'from-surface', name: 'write-edits', asks: { edits } }),
    [edit],
  );
}

describe('from the popup of another page', () => {
  it('leads to the article where it is open', async () => {
    expect(await axeViolations(popup)).toEqual([]);
    const before = reader.context.pages().length;
    await item().click();
    await isShown(article);
    expect(reader.context.pages()).toHaveLength(before);
  });

  it('opens the article where it is not, at its own address and nothing more', async () => {
    await article.close();
    const page = await openInNewTab();
    await popup.close();
    await isShown(page);
    expect(page.url()).toBe(address);
  });

  it('opens one tab, however often it is pressed', async () => {
    await article.close();
    const before = reader.context.pages().length;
    await item().dblclick();
    await expect.poll(() => reader.context.pages().length).toBe(before + 1);
    await popup.waitForTimeout(1500);
    expect(reader.context.pages()).toHaveLength(before + 1);
  });

  it('leads there though the background was stopped while the page loads', async () => {
    await article.close();
    const late = `<!doctype html><meta charset=utf-8><title>等</title><template>${spaced}</template>`;
    reader.pages.serve(address, late);
    const page = await openInNewTab();
    await expect.poll(() => spoken(page)).toContain('文字还在加载');
    await stopWorker(reader);
    await page.evaluate(() => {
      const content = document.querySelector('template')?.content;
      if (content) document.body.append(content);
    });
    await isShown(page);
    await expect.poll(() => spoken(page)).not.toContain('文字还在加载');
  });
});

describe('where the words are not as they were', () => {
  it('says that they are gone, keeps the note at hand, and leads there once they come', async () => {
    await article.close();
    reader.pages.serve(address, spaced.replace(words, ''));
    const page = await openInNewTab();
    await expect.poll(() => spoken(page)).toContain('在本页找不到这条批注的原文');
    const panel = await openBeside(reader, 'sidepanel', await tabIdOf(reader.quiet, page));
    await panel.getByText(`看约谈${count}`).waitFor(); // the list of annotations is the chosen one
    await page.bringToFront();
    await page.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `湖北省公安厅将严厉查处冒黑烟、闯禁行等违法行为，武汉市交通运输局将${words}。`;
      [...document.querySelectorAll('p')].at(-2)?.after(paragraph);
    }, words);
    await expect.poll(() => pointed(page)).toEqual([words]);
    await expect.poll(() => spoken(page)).not.toContain('找不到');
  });

  it('leads to the changed words and says that they are to be checked', async () => {
    await article.close();
    reader.pages.serve(address, spaced.replace(words, '约谈到期不改的运输企业'));
    const page = await openInNewTab();
    await expect.poll(() => pointed(page)).toEqual(['约谈到期不改的运输企业']);
    await expect.poll(() => spoken(page)).toContain('原文有变动');
  });

  it('says so where another page stands at the address, and shows the note in the popup', async () => {
    await article.close();
    reader.pages.serve(address, '<!doctype html><meta charset=utf-8><title>首页</title><p>没有这篇文章');
    const page = await openInNewTab();
    await expect.poll(() => spoken(page)).toContain('批注没有丢');
    const its = await openBeside(reader, 'popup', await tabIdOf(reader.quiet, page));
    const region = its.getByRole('region', { name: '要打开的批注' });
    await region.getByText(words).waitFor();
    expect(await region.textContent()).toContain('第二行');
    expect(await axeViolations(its)).toEqual([]);
  });
});

describe('where no reader runs by itself', () => {
  it('says what to do before it opens the page, and again there', async () => {
    const url = 'https://zhen.example/ban/1.html';
    reader.pages.serve(url, spaced);
    await write({ id: `elsewhere ${count}`, address: url, quote, note: `镇里看约谈${count}` }, url);
    await popup.getByText(`镇里看约谈${count}`).click();
    const before = reader.context.pages().length;
    await popup.getByRole('alert').getByText('再按“标注本页”').waitFor();
    expect(reader.context.pages()).toHaveLength(before);
    const [page] = await Promise.all([
      reader.context.waitForEvent('page'),
      popup.getByRole('button', { name: '打开网页' }).click(),
    ]);
    await page.waitForURL(url);
    const panel = await openBeside(reader, 'sidepanel', await tabIdOf(reader.quiet, page));
    const region = panel.getByRole('region', { name: '要打开的批注' });
    await region.getByText(`镇里看约谈${count}`).waitFor();
    await region.getByText('按“标注本页”，读完').waitFor();
    await panel.getByRole('button', { name: '标注本页' }).waitFor();
  });

  it('opens nothing that is no page', async () => {
    await write(
      { id: `script ${count}`, address: `urn:${count}`, quote, note: `假地址${count}` },
      'javascript:alert(1)',
    );
    const before = reader.context.pages().length;
    await popup.getByText(`假地址${count}`).click();
    await popup.getByRole('alert').getByText('没有可以打开的网址').waitFor();
    expect(reader.context.pages()).toHaveLength(before);
  });
});

it('is within reach at the end of another article’s annotations', async () => {
  const other = await openArticle(reader, html, `${address}9`);
  await waitForHighlights(other.page, 'meipi-document');
  const panel = await openBeside(reader, 'sidepanel', other.tabId);
  await panel.getByRole('tab', { name: '批注' }).click();
  await panel.getByText('其他文章的批注').click();
  const others = panel.locator('.others').getByRole('button');
  await others.filter({ hasText: `看约谈${count}` }).waitFor();
  expect(await axeViolations(panel)).toEqual([]);
  await others.filter({ hasText: `看约谈${count}` }).press('Enter');
  await isShown(article);
});

// Last, for it leaves the browser's own side panel open, and clicks in frames miss their place beside one.
it('opens the page of a page note and says where it is read', async () => {
  await write({ id: `note ${count}`, address: address.replace('www.', ''), note: `整篇${count}` }, address);
  await popup.getByText(`整篇${count}`).click();
  await expect.poll(() => spoken(article)).toContain('对全文的批注');
  expect(await pointed(article)).toBeUndefined();
  const panels = () =>
    reader.quiet.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  await expect.poll(panels).toHaveLength(1);
});
