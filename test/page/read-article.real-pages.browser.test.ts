/**
 * Real pages as sites served them, from the folder ../shared beside the repository: measured with, never copied here.
 * What the labels call the first and last words may have a caption or a signature beside it: a line, not more.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article.ts';
import { flatten } from '../../page/text-map.ts';
import { closePages, framePage } from './framed-page.ts';

interface Label {
  file: string;
  url: string;
  title: string;
  published: string;
  first: string;
  last: string;
}

const pages = import.meta.glob<string>('../../../shared/{pages,seed}/*.html', {
  query: '?raw',
  import: 'default',
});
const lists = import.meta.glob<Label[]>('../../../shared/pages/labels.json', { import: 'default' });
const labels = (await Promise.all(Object.values(lists).map((load) => load()))).flat();
const beside = 45;

function openPage(path: string): Promise<Document> {
  const load = pages[`../../../shared/${path}`];
  if (!load) throw new Error(`../shared has no ${path}`);
  return load().then(framePage);
}

async function read(path: string, url: string) {
  const reading = readArticle(await openPage(path), url);
  if (reading.state !== 'article') throw new Error(`No article in ${path}: ${reading.why}`);
  return { facts: reading.facts, text: flatten(reading.body).text };
}

afterEach(closePages);

describe.skipIf(labels.length === 0)('a real page (skipped where ../shared is not there)', () => {
  it.each(labels)(
    '$file has its body, title and day',
    async ({ file, url, title, published, first, last }) => {
      const { facts, text } = await read(`pages/${file}`, url);
      expect(text.slice(0, first.length + beside)).toContain(first);
      expect(text.slice(-last.length - beside)).toContain(last);
      expect(facts).toMatchObject({ title, publishedOn: published });
    },
  );

  it('is the same article in both of its layouts', async () => {
    const url = 'https://www.thepaper.cn/newsDetail_forward_1';
    const [older, newer] = [
      await read('seed/thepaper-2020-layout.html', url),
      await read('seed/thepaper-2023-layout.html', url),
    ];
    expect(newer).toEqual(older);
    expect(older.facts).toMatchObject({ publishedOn: '2021-03-11', publishedAt: '10:12', site: '澎湃新闻' });
  });
});
