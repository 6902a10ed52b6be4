/** The main job, end to end: read, see marks, write, come back, find it again, take it out. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../messaging/contract.ts';
import { readSample } from '../articles/read-sample.ts';
import { command, editorFrame, editorGone, selectWords } from './editor-frame.ts';
import { paintedWords, placeOfHighlight, waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle, pageState } from './open-article.ts';
import { openBeside } from './open-surface.ts';
import { recordedMutations, recordMutations } from './record-mutations.ts';
import { storedRecords } from './stored.ts';

interface Walk {
  html: string | Buffer;
  address: string;
  title: string;
  publishedOn: string;
  /** Words that are painted under each name. */
  painted: Record<string, string>;
  /** Words of the article that the reader selects. */
  selected: string;
}

const sample = readSample();
const walks: [string, Walk][] = [
  [
    'our sample',
    {
      html: sample.html,
      address: sample.about.url,
      title: sample.about.title,
      publishedOn: sample.about.publishedOn,
      painted: {
        'meipi-agency': '湖北省生态环境厅',
        'meipi-date': '9月12日上午',
        'meipi-document': '《湖北省老旧柴油货车淘汰更新实施方案》',
        'meipi-measure': '安排专项资金',
      },
      selected: '路面执法同步加严',
    },
  ],
];

describe.each(walks)('the whole path on %s', (_name, walk) => {
  walkThePath(walk);
});

const layouts = ['thepaper-2020-layout', 'thepaper-2023-layout'];
const seed = (layout: string) => new URL(`../../../shared/seed/${layout}.html`, import.meta.url);

describe.skipIf(!existsSync(seed('thepaper-2020-layout')))(
  'the whole path at the real address (skipped where the stored pages are not beside the project)',
  () => {
    describe.each(layouts)('%s', (layout) => {
      walkThePath({
        html: existsSync(seed(layout)) ? readFileSync(seed(layout)) : '',
        address: 'https://www.thepaper.cn/newsDetail_forward_11658434',
        title: '内蒙古：虚拟货币“挖矿”项目4月底前全部退出',
        publishedOn: '2021-03-11',
        painted: {
          'meipi-agency': '内蒙古自治区发改委',
          'meipi-date': '2021年4月底前',
          'meipi-document': '《关于确保完成“十四五”能耗双控目标任务若干保障措施》',
          'meipi-measure': '加快推进高耗能行业结构调整',
        },
        selected: '因为政策',
      });
    });
  },
);

function walkThePath({ html, address, title, publishedOn, painted, selected }: Walk): void {
  let reader: Reader;
  let opened: OpenedArticle;
  let popup: Page;

  beforeAll(async () => {
    reader = await launchReader();
    await recordMutations(reader.context);
    opened = await openArticle(reader, html, address);
  });
  afterAll(() => reader?.close());

  it('reads the article: title, day, text', async () => {
    const state = articleOf(await pageState(reader, opened.tabId));
    expect(state.facts).toMatchObject({ title, publishedOn });
  });

  it('paints who, when, what and under which paper', async () => {
    await waitForHighlights(opened.page, 'meipi-document');
    const found = await paintedWords(opened.page);
    for (const [name, words] of Object.entries(painted)) expect(found[name]).toContain(words);
  });

  it('keeps nothing of a page that is merely read', async () => {
    expect(await storedRecords(reader, 'articles').catch(() => [])).toEqual([]);
  });

  it('writes an annotation on a mark: a click opens the card, the editor saves by itself', async () => {
    const place = await placeOfHighlight(opened.page, 'meipi-document');
    await opened.page.mouse.click(place.x + 10, place.y + place.height / 2);
    await command(reader, opened.tabId, 'annotate');
    const editor = await editorFrame(opened.page);
    await editor.locator('textarea').pressSequentially('核对原文', { delay: 20 });
    await editor.getByText('已保存').waitFor();
    await waitForHighlights(opened.page, 'meipi-annotation');
    expect(await storedRecords(reader, 'annotations')).toMatchObject([
      { note: '核对原文', about: 'document' },
    ]);
    await editor.locator('textarea').press('Escape');
    await editorGone(opened.page);
  });

  it('writes an annotation with a tag on a selection', async () => {
    await selectWords(opened.page, selected);
    await command(reader, opened.tabId, 'annotate');
    const editor = await editorFrame(opened.page);
    await editor.locator('textarea').fill('再问一次');
    await editor.locator('.tags input').fill('待办');
    await editor.locator('.tags input').press('Enter');
    await expect
      .poll(() => storedRecords(reader, 'annotations').then((list) => list.map(({ tags }) => tags)))
      .toContainEqual(['待办']);
    await editor.getByRole('button', { name: '完成' }).click();
    await expect
      .poll(() => paintedWords(opened.page).then((found) => found['meipi-annotation']))
      .toContain(selected);
  });

  it('has kept the article with its text and mentions at the first annotation', async () => {
    await expect.poll(() => storedRecords(reader, 'versions').then((list) => list.length)).toBe(1);
    expect(await storedRecords(reader, 'articles')).toMatchObject([{ title, publishedOn }]);
    expect((await storedRecords(reader, 'mentions')).length).toBeGreaterThan(10);
  });

  it('finds and paints both again when the reader comes back', async () => {
    await opened.page.close();
    opened = await openArticle(reader, html, address);
    await waitForHighlights(opened.page, 'meipi-annotation');
    expect((await paintedWords(opened.page))['meipi-annotation']).toContain(selected);
    const state = articleOf(await pageState(reader, opened.tabId));
    expect(state.located.map(({ place }) => place.state)).toEqual(['found', 'found']);
  });

  it('lists everything in the popup, and an item leads to its place', async () => {
    popup = await openBeside(reader, 'popup', opened.tabId);
    await popup.getByRole('tab', { name: '文件' }).click();
    await popup.getByRole('tabpanel').getByRole('button').first().click();
    await waitForHighlights(opened.page, 'meipi-pointed');
    expect((await paintedWords(opened.page))['meipi-pointed']).toEqual([painted['meipi-document']]);
    await popup.getByRole('tab', { name: '批注' }).click();
    await popup.getByText('再问一次').waitFor();
  });

  it('takes the page out as Markdown and as complete JSON', async () => {
    const markdown = await exported(popup, '导出 Markdown');
    expect(markdown).toContain(`> ${selected}`);
    expect(markdown).toContain('再问一次');
    const json: unknown = JSON.parse(await exported(popup, '导出 JSON'));
    expect(json).toMatchObject({
      format: 'meipi-page',
      page: { facts: { title } },
      kept: { article: { title } },
    });
  });

  it('deletes with undo', async () => {
    const item = popup.getByRole('listitem').filter({ hasText: '再问一次' });
    await item.getByRole('button', { name: '删除' }).click();
    await item.waitFor({ state: 'detached' });
    await expect
      .poll(() => paintedWords(opened.page).then((found) => found['meipi-annotation']))
      .not.toContain(selected);
    await popup.locator('.undo').getByRole('button', { name: '撤销' }).click();
    await popup.getByText('再问一次').waitFor();
    await expect
      .poll(() => paintedWords(opened.page).then((found) => found['meipi-annotation']))
      .toContain(selected);
  });

  it('has changed nothing of the page but for its one host', async () => {
    const ours = (await recordedMutations(opened.page)).filter(({ parsing }) => !parsing);
    const others = ours.filter(({ target, added }) => target !== 'html' || added.join() !== 'meipi-reader');
    expect(others).toEqual([]);
  });

  it('has let nothing leave the machine', () => {
    const leaving = reader.pages.refused.filter((url) => !isAskedByThePage(url, html, address));
    expect(leaving).toEqual([]);
  });
}

/** Pictures, styles and the icon of the page itself; they were refused. */
function isAskedByThePage(url: string, html: string | Buffer, address: string): boolean {
  return url === new URL('/favicon.ico', address).href || String(html).includes(new URL(url).pathname);
}

async function exported(popup: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

function articleOf(state: PageState): Extract<PageState, { state: 'article' }> {
  if (state.state !== 'article') throw new Error(`The page says ${JSON.stringify(state)}.`);
  return state;
}
