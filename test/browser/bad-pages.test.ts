/** Pages as they should not be: the reader is told, nothing is lost, nothing is injected. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../messaging/contract.ts';
import { readSample } from '../articles/read-sample.ts';
import { command, editorFrame, selectWords } from './editor-frame.ts';
import { paintedWords, waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { openArticle, pageState } from './open-article.ts';
import { openBeside } from './open-surface.ts';
import { storedRecords } from './stored.ts';

const sample = readSample();
let reader: Reader;
let count = 0;
const newAddress = (scheme = 'https') => `${scheme}://www.thepaper.cn/newsDetail_forward_9${++count}`;

beforeAll(async () => {
  reader = await launchReader();
});
afterAll(() => reader?.close());

async function stateOf(html: string): Promise<PageState> {
  const { page, tabId } = await openArticle(reader, html, newAddress());
  const state = await pageState(reader, tabId);
  await page.close();
  return state;
}

describe('a page without an article', () => {
  it.each([
    ['nothing at all', '<!doctype html><title>空</title><body></body>', 'no-text', '没有可以标注的文字'],
    [
      'a picture only',
      '<!doctype html><body><img alt=""><script>1</script></body>',
      'no-text',
      '没有可以标注的文字',
    ],
    [
      'English',
      `<!doctype html><body><h1>Notice</h1><p>${'The office will publish the rules next month. '.repeat(30)}</p></body>`,
      'not-chinese',
      '不像中文文章',
    ],
  ])('marks nothing on a page of %s, and the popup says why', async (_name, html, why, sentence) => {
    const { page, tabId } = await openArticle(reader, html, newAddress());
    expect(await pageState(reader, tabId)).toMatchObject({ state: 'none', why });
    expect(await paintedWords(page)).toEqual({});
    const popup = await openBeside(reader, 'popup', tabId);
    await popup.getByText(sentence).waitFor();
    await popup.close();
    await page.close();
  });

  it('says in the popup of a page that may not be read what to do', async () => {
    const { page } = await openArticle(reader, sample.html, 'https://unlisted.example/1');
    const tabId = await reader.quiet.evaluate(
      async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1,
    );
    const popup = await openBeside(reader, 'popup', tabId);
    await popup.getByRole('button', { name: '标注本页' }).click();
    await popup.getByText('这里还没有权限读取本页').waitFor();
    expect(await paintedWords(page)).toEqual({});
  });
});

describe('a strange article', () => {
  const paragraph =
    '<p>国家发展改革委要求，2024年6月底前全面关停落后产能，严禁新增产能。各地要加快推进节能改造，完善配套政策。</p>';

  it('reads broken markup', async () => {
    const state = await stateOf(`<body><div><h1>通知<p>${paragraph}<b>${paragraph}<div></span>${paragraph}`);
    expect(state).toMatchObject({ state: 'article' });
    expect(state.state === 'article' && state.mentions.length).toBeGreaterThan(5);
  });

  it('shows hostile text as text, on the page and in card, popup and export', async () => {
    const hostile =
      '财政部“<img src=x onerror=window.hacked=1>”《关于<script>window.hacked=1</script>的通知》\u202E逆序\u202C\uD800';
    const escaped = hostile.replaceAll('<', '&lt;').replaceAll('\uD800', '&#xD800;');
    const { page, tabId } = await openArticle(
      reader,
      `<!doctype html><meta charset=utf-8><h1>${escaped.replace('逆序', '')}</h1>${paragraph.replace('</p>', `${escaped}</p>`).repeat(3)}`,
      newAddress(),
    );
    await waitForHighlights(page, 'meipi-agency');
    await selectWords(page, '逆序');
    await command(reader, tabId, 'annotate');
    const editor = await editorFrame(page);
    await editor.locator('textarea').fill('"><img src=x onerror=window.hacked=1>');
    await expect.poll(() => storedRecords(reader, 'annotations').then((list) => list.length)).toBe(1);
    const popup = await openBeside(reader, 'popup', tabId);
    for (const tab of ['机构', '文件', '批注']) await popup.getByRole('tab', { name: tab }).click();
    await popup.getByText('onerror=window.hacked').first().waitFor();
    for (const surface of [page, popup]) {
      expect(await surface.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await surface.locator('img').count()).toBe(0);
    }
    await page.close();
  });

  it('reads a plain-http page and writes there', async () => {
    const { page, tabId } = await openArticle(reader, sample.html, newAddress('http'));
    await waitForHighlights(page, 'meipi-agency');
    await selectWords(page, '路面执法同步加严');
    await command(reader, tabId, 'annotate');
    const editor = await editorFrame(page);
    await editor.locator('textarea').fill('明文页面');
    await editor.getByText('已保存').waitFor();
    await expect
      .poll(() => paintedWords(page).then((found) => found['meipi-annotation']))
      .toEqual(['路面执法同步加严']);
    await page.close();
  });

  it('reads five megabytes of text and says that it marked their beginning, and lets the page breathe meanwhile', async () => {
    const line =
      '市生态环境局要求，各区要加快推进污水处理设施建设，2025年底前完成整治，对逾期未完成的依法查处。';
    const html = `<!doctype html><meta charset=utf-8><title>长文</title><h1>长文</h1><div>${`<p>${line}</p>`.repeat(Math.ceil(5_000_000 / line.length))}</div>`;
    const { page, tabId } = await openArticle(reader, html, newAddress());
    const answers = await page.evaluate(async () => {
      let frames = 0;
      const until = performance.now() + 3000;
      while (performance.now() < until) {
        await new Promise(requestAnimationFrame);
        frames++;
      }
      return frames;
    });
    expect(answers).toBeGreaterThan(5);
    const state = await pageState(reader, tabId);
    expect(state).toMatchObject({ state: 'article', isPartlyMarked: true });
    expect(state.state === 'article' && state.mentions.length).toBeGreaterThan(10_000);
    await page.close();
  }, 90_000);
});
