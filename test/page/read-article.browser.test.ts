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
    expect(reading).toEqual({ state: 'none', why });
  });

  it('is an empty one too', async () => {
    expect(readArticle(await framePage(''), 'https://example.cn/')).toEqual({
      state: 'none',
      why: 'no-text',
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
