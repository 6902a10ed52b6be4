/** The pages of our annotated articles, by another hand than the reader's: their text is the annotated text. */
import { afterEach, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article.ts';
import { flatten } from '../../page/text-map.ts';
import { readMarkedText } from '../articles/marked-text.ts';
import { closePages, framePage } from './framed-page.ts';

const sources = import.meta.glob<string>('../articles/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<string>('../articles/*/expected.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const about = import.meta.glob<{ publishedOn: string; url: string }>('../articles/*/about.json', {
  eager: true,
  import: 'default',
});

afterEach(closePages);

it.each(Object.keys(sources))('reads text and day of %s', async (path) => {
  const folder = path.replace('source.html', '');
  const facts = about[`${folder}about.json`];
  const reading = readArticle(await framePage(sources[path] ?? ''), facts?.url ?? '');
  if (reading.state !== 'article') throw new Error(`No article was read: ${reading.why}`);
  const { text } = readMarkedText((expected[`${folder}expected.txt`] ?? '').trim());
  expect(withoutSpace(flatten(reading.body).text)).toBe(withoutSpace(text));
  expect(reading.facts.publishedOn).toBe(facts?.publishedOn);
});

/** White space is the page's, not the annotator's. */
function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
