import { expect, it } from 'vitest';
import { writeCitation } from '../../exchange/citation.ts';

const facts = { address: 'news.example/a', url: 'https://news.example/a', title: '节水办法' };

it.each([
  [
    'everything',
    { ...facts, site: '示例新闻', author: '张三', publishedOn: '2021-03-09' },
    '“推广器具”——示例新闻，《节水办法》，2021-03-09，https://news.example/a',
  ],
  [
    'an author and no site',
    { ...facts, author: '张三' },
    '“推广器具”——张三，《节水办法》，https://news.example/a',
  ],
  ['neither', facts, '“推广器具”——《节水办法》，https://news.example/a'],
])('cites a page that names %s', (_, page, citation) => {
  expect(writeCitation('推广器具', page)).toBe(citation);
});
