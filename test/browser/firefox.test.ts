import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { readSample } from '../articles/read-sample.ts';
import { type FirefoxReader, launchFirefox } from './launch-firefox.ts';

const address = 'http://www.thepaper.cn/newsDetail_forward_10000000';

describe.skipIf(!findFirefox())('in Firefox (skipped where there is none)', () => {
  let firefox: FirefoxReader;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    firefox.serve(address, readSample().html);
    page = await firefox.browser.newPage();
    await page.goto(address);
  });
  afterAll(() => firefox?.close());

  it.each(['meipi-agency', 'meipi-date', 'meipi-document', 'meipi-measure'])(
    'paints %s on an article',
    async (name) => {
      await page.waitForFunction(
        (name) => (CSS.highlights.get(name)?.size ?? 0) > 0,
        { timeout: 10_000 },
        name,
      );
      const words = await page.evaluate(firstPaintedWords, name);
      expect(readSample().text).toContain(words);
    },
  );
});

/** In the page's own world, where Firefox lets highlights be iterated. */
function firstPaintedWords(name: string): string {
  const [range] = CSS.highlights.get(name) ?? [];
  if (!range) return 'nothing';
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
