/** One browser for a test file, and for each of its tests our sample in a new tab, at an address of its own. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { type OpenedArticle, openArticle } from './open-article.ts';

/** `series` begins the number in the address, so that files do not share articles. The page is marked when `use` gets it. */
export function withFreshArticles(
  series: string,
  use: (reader: Reader, opened: OpenedArticle) => void,
): void {
  const { html } = readSample();
  let reader: Reader;
  let count = 0;
  beforeAll(async () => {
    reader = await launchReader();
  });
  afterAll(() => reader?.close());
  beforeEach(async () => {
    const address = `https://www.thepaper.cn/newsDetail_forward_${series}${++count}`;
    const opened = await openArticle(reader, html, address);
    await waitForHighlights(opened.page, 'meipi-document');
    use(reader, opened);
  });
}
