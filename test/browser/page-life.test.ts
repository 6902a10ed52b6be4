/**
 * Pages live on after they are read: late content, re-rendering, endless scrolling, advertisements, folded parts, larger
 * type, the next article in the same document.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { command, editorFrame, selectWords, writeNote } from './editor-frame.ts';
import { withFreshArticles } from './fresh-articles.ts';
import { paintedWords, placeOfHighlight, waitForHighlights } from './highlights.ts';
import type { Reader } from './launch-reader.ts';
import { openArticle, pageState } from './open-article.ts';
import { untilReadAnew } from './read-anew.ts';
import { openBeside } from './open-surface.ts';

const { html } = readSample();
const late = '广西壮族自治区水利厅要求，2027年6月底前完成全部病险水库除险加固。';
let reader: Reader;
let page: Page;
let tabId: number;

withFreshArticles('8', (launched, opened) => {
  reader = launched;
  ({ page, tabId } = opened);
});

const agencies = () => paintedWords(page).then((found) => found['meipi-agency'] ?? []);

it('marks content that comes late', async () => {
  await addParagraph(page, late);
  await expect.poll(agencies).toContain('广西壮族自治区水利厅');
});

it('marks an article that is rendered only after a while', async () => {
  const address = 'https://www.thepaper.cn/newsDetail_forward_80000';
  const script = `setTimeout(() => { document.body.append(...new DOMParser().parseFromString(decodeURIComponent("${encodeURIComponent(html)}"), 'text/html').body.children) }, 700)`;
  const opened = await openArticle(
    reader,
    `<!doctype html><meta charset=utf-8><title>等</title><body><script>${script}</script>`,
    address,
  );
  await waitForHighlights(opened.page, 'meipi-document');
  expect((await paintedWords(opened.page))['meipi-agency']).toContain('湖北省生态环境厅');
});

it('paints again what a page renders anew', async () => {
  const before = await agencies();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await expect.poll(() => agencies(), { interval: 200 }).toEqual(before);
});

it('takes the next article in the same document for another one', async () => {
  await annotate('疏通出路', '只属于第一篇');
  await page.evaluate((next) => history.pushState({}, '', next), '/newsDetail_forward_77777');
  await addParagraph(page, late);
  await expect.poll(() => paintedWords(page).then((found) => found['meipi-annotation'])).toBeUndefined();
  const state = await pageState(reader, tabId);
  expect(state.state === 'article' && state.facts.address).toContain('77777');
});

it('keeps an annotation whose words are gone, and says that they are', async () => {
  await annotate('疏通出路', '留着');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('p, h2, h3, strong'))
      if (element.textContent?.includes('疏通出路')) element.remove();
  });
  const popup = await openBeside(reader, 'popup', tabId);
  await popup.getByRole('tab', { name: '批注' }).click();
  await popup.getByText('在本页找不到原文').waitFor();
  expect(await popup.getByText('留着').count()).toBe(1);
});

it('keeps an open editor and its words through a re-rendering', async () => {
  await selectWords(page, '疏通出路');
  await command(reader, tabId, 'annotate');
  const editor = await editorFrame(page);
  await editor.locator('textarea').pressSequentially('写到一半');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await page.waitForTimeout(1000);
  expect(await editor.locator('textarea').inputValue()).toBe('写到一半');
});

it('leaves marks and annotations where they are while more is loaded below', async () => {
  await annotate('疏通出路', '还在原处');
  const before = await agencies();
  const address = await articleAddress();
  for (let more = 1; more <= 3; more++) {
    const load = (more: number) => {
      const feed = document.body.appendChild(document.createElement('div'));
      for (let row = 0; row < 12; row++) {
        const link = feed.appendChild(document.createElement('p')).appendChild(document.createElement('a'));
        link.href = `/list/${more}/${row}`;
        link.append(`各地第${more}批第${row}条消息：财政部、水利厅与各县开会商量今后安排`);
      }
      scrollTo(0, document.body.scrollHeight);
    };
    await untilReadAnew(reader, () => page.evaluate(load, more));
  }
  expect(await agencies()).toEqual(before);
  expect(await painted('meipi-annotation')).toEqual(['疏通出路']);
  expect(await articleAddress()).toBe(address);
});

it('does not take a longer article that is loaded below for the one that is read', async () => {
  await annotate('疏通出路', '还在原处');
  const before = await articleTitle();
  const load = (words: string) => {
    const article = document.body.appendChild(document.createElement('article'));
    article.append(Object.assign(document.createElement('h2'), { textContent: '下一篇：水库除险加固' }));
    for (let count = 0; count < 60; count++) {
      const text = `${words}这是下一篇的第${count}段，写各县怎样安排。`;
      article.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
  };
  await untilReadAnew(reader, () => page.evaluate(load, late));
  expect(await articleTitle()).toBe(before);
  expect(await painted('meipi-annotation')).toEqual(['疏通出路']);
});

it('finds words again between which an advertisement was put', async () => {
  const sentence = await page.evaluate(() => {
    const long = [...document.querySelectorAll('p')].find(
      ({ textContent }) => (textContent?.length ?? 0) > 60,
    );
    return long?.textContent?.slice(10, 40) ?? '';
  });
  await annotate(sentence, '中间会有广告');
  await page.evaluate((sentence) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sentence) ?? -1;
      if (at < 0 || !(node instanceof Text)) continue;
      const advertisement = document.createElement('div');
      advertisement.innerHTML =
        '<a href="https://ad.invalid/">下载客户端领红包</a><iframe src="https://ad.invalid/banner" width="300" height="100"></iframe>';
      node.splitText(at + 12).before(advertisement);
      return;
    }
  }, sentence);
  await expect.poll(() => painted('meipi-annotation')).toEqual([sentence.slice(0, 12), sentence.slice(12)]);
  const state = await pageState(reader, tabId);
  expect(state.state === 'article' && state.located.map(({ place }) => place.state)).toEqual(['found']);
});

it('follows the words when the reader makes them larger', async () => {
  await annotate('疏通出路', '放大以后');
  const before = await placeOfHighlight(page, 'meipi-annotation');
  await page.evaluate(() => {
    document.body.style.fontSize = '30px';
    for (const paragraph of document.querySelectorAll<HTMLElement>('p')) paragraph.style.fontSize = '30px';
  });
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('meipi-annotation') ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  });
  const after = await placeOfHighlight(page, 'meipi-annotation');
  expect(after.height).toBeGreaterThan(before.height);
  await page.mouse.click(after.x + 20, after.y + after.height / 2);
  const editor = await editorFrame(page);
  expect(await editor.locator('textarea').inputValue()).toBe('放大以后');
});

it.each([
  ['hidden by a class', '.folded > p:nth-of-type(n + 3) { display: none }'],
  ['cut off at a height', '.folded { max-height: 120px; overflow: hidden }'],
])('marks and finds what stands behind a 阅读全文 button once it is pressed: %s', async (way, css) => {
  const address = `https://www.thepaper.cn/newsDetail_forward_8100${way.length}`;
  const lines = Array.from(
    { length: 12 },
    (_, at) => `<p>第${at + 1}段：${at % 2 ? late : '各县按季度报送进度。'}</p>`,
  );
  const page = (folded: string) =>
    `<!doctype html><meta charset=utf-8><title>病险水库怎么办</title><style>${css}</style><h1>病险水库怎么办</h1>
     <div id="body" class="${folded}">${lines.join('')}<p>未完的两座水库转入下一年度。</p></div>
     <button onclick="document.getElementById('body').classList.remove('folded')">阅读全文</button>`;
  const whole = await openArticle(reader, page(''), address);
  await waitForHighlights(whole.page, 'meipi-agency');
  await annotate('转入下一年度', '在折叠处', whole);
  await whole.page.close();
  const again = await openArticle(reader, page('folded'), address);
  await waitForHighlights(again.page, 'meipi-agency');
  await again.page.getByRole('button', { name: '阅读全文' }).click();
  await expect
    .poll(() => paintedWords(again.page).then((found) => found['meipi-annotation']))
    .toEqual(['转入下一年度']);
  const marks = (await paintedWords(again.page))['meipi-agency'] ?? [];
  expect(marks.filter((words) => words === '广西壮族自治区水利厅')).toHaveLength(6);
});

const painted = (name: string) => paintedWords(page).then((found) => found[name] ?? []);

async function articleAddress(): Promise<string | undefined> {
  const state = await pageState(reader, tabId);
  return state.state === 'article' ? state.facts.address : undefined;
}

async function articleTitle(): Promise<string | undefined> {
  const state = await pageState(reader, tabId);
  return state.state === 'article' ? state.facts.title : undefined;
}

function annotate(words: string, note: string, where = { page, tabId }): Promise<void> {
  return writeNote(reader, where, words, note);
}

async function addParagraph(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const last = [...document.querySelectorAll('p')].findLast(
      ({ textContent }) => (textContent?.length ?? 0) > 40,
    );
    last?.after(Object.assign(document.createElement('p'), { textContent: text }));
  }, text);
}
