import { expect, it } from 'vitest';
import { outputName } from '../../scripts/start/save-output.ts';

it.each([
  [{ file: 'pages/政策 解读.html', address: 'https://a.example/' }, '政策-解读'],
  [{ file: 'test/articles/sample/source.html', address: 'https://a.example/' }, 'sample'],
  [{ address: 'https://www.paper.example/news/1?page=2' }, 'www.paper.example-news-1-page-2'],
  [{ address: 'https://a.example/' }, 'a.example'],
])('names what is saved of %o %s', (target, name) => {
  expect(outputName(target)).toBe(name);
});
