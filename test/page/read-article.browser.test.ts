import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article.ts';
import type { ArticleReading } from '../../page/read-article.ts';
import { flatten } from '../../page/text-map.ts';
import { closePages, framePage } from './framed-page.ts';
import { articleCases, noArticleCases } from './read-article.cases.ts';
import type { ArticleCase } from './read-article.cases.ts';

const sources = import.meta.glob<string>('../articles/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function openPage(page: string): Promise<Document> {
  const html = sources[`../articles/pages/${page}.html`];
  if (html === undefined) throw new Error(`No such page in test/articles/pages: ${page}`);
  return framePage(html);
}

function articleOf(reading: ArticleReading): Extract<ArticleReading, { state: 'article' }> {
  if (reading.state !== 'article') throw new Error(`No article was read: ${reading.why}`);
  return reading;
}

afterEach(closePages);

it('has an expectation for every page', () => {
  const expected = [...articleCases, ...noArticleCases].map(({ page }) => `../articles/pages/${page}.html`);
  expect(Object.keys(sources).toSorted()).toEqual(expected.toSorted());
});

describe.each(articleCases)('$layout', (expected: ArticleCase) => {
  it('has its body from the first words to the last', async () => {
    const text = flatten(articleOf(readArticle(await openPage(expected.page), expected.url)).body).text;
    expect(text.slice(0, expected.first.length)).toBe(expected.first);
    expect(text.slice(-expected.last.length)).toBe(expected.last);
    expect(expected.without.filter((words) => text.includes(words))).toEqual([]);
  });

  it('has its facts', async () => {
    const { facts, attachments } = articleOf(readArticle(await openPage(expected.page), expected.url));
    expect(facts).toMatchObject({ url: expected.url, title: expected.title });
    expect(facts.publishedOn).toBe(expected.published);
    expect(facts.publishedAt).toBe(expected.time);
    expect(facts.site).toBe(expected.site);
    expect(facts.author).toBe(expected.author);
    expect(attachments.map(({ name }) => name)).toEqual(expected.attachments ?? []);
  });
});

describe('a page without an article', () => {
  it.each(noArticleCases)('is told apart: $page, $why', async ({ page, why }) => {
    const reading = readArticle(await openPage(page), 'https://example.cn/page');
    expect(reading).toMatchObject({ state: 'none', why, unread: [] });
  });

  it('is an empty one too', async () => {
    expect(readArticle(await framePage(''), 'https://example.cn/')).toMatchObject({
      state: 'none',
      why: 'no-text',
      unread: [],
    });
  });
});

describe('the live page', () => {
  it('is the very document: the body is its own element', async () => {
    const page = await openPage('portal-news');
    expect(articleOf(readArticle(page, 'https://example.cn/1')).body).toBe(page.querySelector('#artibody'));
  });

  it.each(['portal-news', 'wechat-like', 'old-table-layout'])(
    'is not touched while %s is read',
    async (name) => {
      const page = await openPage(name);
      const observer = new MutationObserver(() => {});
      observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
      const before = page.documentElement.outerHTML;
      flatten(articleOf(readArticle(page, 'https://example.cn/1')).body);
      expect(observer.takeRecords()).toEqual([]);
      expect(page.documentElement.outerHTML).toBe(before);
    },
  );

  it('gives the address of a mobile page’s canonical one', async () => {
    const { facts } = articleOf(readArticle(await openPage('mobile-page'), 'https://m.example.cn/edu/88123'));
    expect(facts.address).toBe('https://example.cn/edu/20210312/88123.html');
  });
});

describe('an article that was read before', () => {
  const url = 'https://example.cn/endless';
  const sentence = '市政府办公室印发通知，要求各区县在6月底前完成排查，并将结果报市应急管理局。';
  const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count);
  const openFirst = async () => {
    const page = await framePage(
      `<title>排查通知</title><h1>排查通知</h1><div id="one">${paragraphs(3)}</div>`,
    );
    return { page, one: articleOf(readArticle(page, url)).body };
  };
  const append = (page: Document, markup: string) => page.body.insertAdjacentHTML('beforeend', markup);

  it('stays the article when a longer one is loaded below', async () => {
    const { page, one } = await openFirst();
    append(page, `<div id="two"><h2>另一篇</h2>${paragraphs(30)}</div>`);
    expect(articleOf(readArticle(page, url, one)).body).toBe(one);
    expect(articleOf(readArticle(page, url)).body.id).toBe('two');
  });

  it('gives way to what took its place', async () => {
    const { page, one } = await openFirst();
    one.replaceChildren('加载中');
    append(page, `<div id="two">${paragraphs(30)}</div>`);
    expect(articleOf(readArticle(page, url, one)).body.id).toBe('two');
  });

  it('gives way to what stands under the page’s title, where it does not itself', async () => {
    const page = await framePage(`<title>排查通知</title><div id="one">${paragraphs(3)}</div>`);
    const one = articleOf(readArticle(page, url)).body;
    append(page, `<h1>排查通知</h1><div id="two">${paragraphs(30)}</div>`);
    expect(articleOf(readArticle(page, url, one)).body.id).toBe('two');
  });
});

describe('a strange page', () => {
  const url = 'https://example.cn/strange';
  const sentence = '市政府办公室印发通知，要求各区县在6月底前完成排查，并将结果报市应急管理局。';

  it('is read inside an open shadow tree', async () => {
    const page = await framePage('<title>排查通知</title><article-view></article-view>');
    const root = page.querySelector('article-view')?.attachShadow({ mode: 'open' });
    const [title, body] = [page.createElement('h1'), page.createElement('div')];
    title.append('排查通知');
    body.append(sentence);
    root?.append(title, body);
    const { body: found, facts } = articleOf(readArticle(page, url));
    expect(flatten(found).text).toBe(sentence);
    expect(facts.title).toBe('排查通知');
  });

  it('is read with its markup broken', async () => {
    const html = `<title>排查通知</title><div><h1>排查通知</div><p>2021-03-12 来源：本站<div><b><p>${sentence}<i><p>${sentence}</b></td></table>`;
    const page = await framePage(html);
    expect(flatten(articleOf(readArticle(page, url)).body).text).toBe(`${sentence}\n${sentence}`);
  });

  it('shows hostile text as text, and says nothing by broken data', async () => {
    const hostile = '"><img src=x onerror=alert(1)>\u202E&<script>';
    const page = await framePage(
      `<title>排查通知</title><script type="application/ld+json">{"@type":"Article","headline":{"__proto__":[]},"datePublished":5}</script><h1>排查通知</h1><div id="b"></div>`,
    );
    page.querySelector('#b')?.append(`${sentence}${hostile}${sentence}`);
    const { body, facts } = articleOf(readArticle(page, url));
    expect(flatten(body).text).toBe(`${sentence}${hostile.replace('\u202E', '')}${sentence}`);
    expect(facts.publishedOn).toBeUndefined();
  });

  it('is read two thousand levels deep', async () => {
    const page = await framePage('<title>排查通知</title><h1>排查通知</h1>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 2_000; depth++) {
      const next = page.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append(sentence);
    expect(flatten(articleOf(readArticle(page, url)).body).text).toBe(sentence);
  });

  it('is read with five megabytes of text', async () => {
    const page = await framePage('<title>排查通知</title><h1>排查通知</h1><div id="b"></div>');
    const body = page.querySelector('#b');
    for (let count = 0; count < 70; count++) {
      const paragraph = page.createElement('p');
      paragraph.append(sentence.repeat(2000));
      body?.append(paragraph);
    }
    expect(flatten(articleOf(readArticle(page, url)).body).text.length).toBeGreaterThan(5_000_000);
  });
});
