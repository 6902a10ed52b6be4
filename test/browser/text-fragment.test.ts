/** The fragments of exports lead a real browser to the place, wherever in Chinese running text it begins and ends. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPage } from '../../scripts/ask-page.ts';
import { addressOfPlace } from '../../text/text-fragment.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { openArticle, pageState } from './open-article.ts';

const url = 'https://www.thepaper.cn/newsDetail_forward_210001';
const towns = ['河口', '石桥', '青山', '白水', '柳林'];
const said = (town: string, index: number) =>
  `<p>${town}镇今年第${index + 1}次巡查发现，沿河各家作坊仍在夜间排放未经处理的废水，镇里要求限期整改并公布结果。</p>`;
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>五镇巡查沿河作坊</title>
<style>p { margin: 0 0 900px }</style><h1>五镇巡查沿河作坊</h1><div>2024-05-06 09:00</div>
<article>${towns.map(said).join('')}<p>县里表示，6月底前全部完成<b>整改</b>。</p></article>`;

let reader: Reader;
let text: string;

beforeAll(async () => {
  reader = await launchReader();
  const { tabId } = await openArticle(reader, html, url);
  await pageState(reader, tabId);
  const answer = await askPage(reader.quiet, tabId, 'article-to-keep', {});
  text = answer.ok ? answer.value.text : '';
});
afterAll(() => reader?.close());

/** Opens the address anew and tells which paragraph the browser scrolled to. */
async function shownParagraph(address: string): Promise<string | undefined> {
  const page = await reader.context.newPage();
  await page.goto(address);
  const shown = () =>
    page.evaluate(() => {
      const inView = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
      return [...document.querySelectorAll('p')].find((one) => inView(one.getBoundingClientRect()))
        ?.textContent;
    });
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 3000 }).toBeGreaterThan(0);
  const paragraph = await shown();
  await page.close();
  return paragraph;
}

it.each([
  ['夜间排放未经', 3, '白水'],
  ['未经处理的废水，镇里要', 4, '柳林'],
  ['坊', 2, '青山'],
  ['6月底', 0, '县里'],
  ['部完成整', 0, '县里'],
])('leads to %s, place %i', async (words, nth, start) => {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = text.indexOf(words, at + 1);
  const paragraph = await shownParagraph(addressOfPlace(url, text, { start: at, end: at + words.length }));
  expect(paragraph?.slice(0, 2)).toBe(start);
});

it('leads to a place over several paragraphs', async () => {
  const start = text.indexOf('公布结果', text.indexOf('青山'));
  const end = text.indexOf('次巡查', start);
  expect((await shownParagraph(addressOfPlace(url, text, { start, end })))?.slice(0, 2)).toBe('青山');
});
