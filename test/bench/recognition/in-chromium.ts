/** The recogniser in a real Chromium: how long its lists take to be there, and an article once it is warm. */
import { type Browser, chromium } from 'playwright-core';
import type { recognize } from '../../../recognition/recognize.ts';
import { findChromium } from '../../../scripts/find-browser.ts';
import { median } from '../row.ts';

declare const recognition: { recognize: typeof recognize };

export interface TimesInChromium {
  version: string;
  /** From nothing to the first short sentence read: the script is parsed, every list is built. Milliseconds. */
  startUp: number;
  /** The median article, after warm-up. Milliseconds. */
  article: number;
}

/** A sentence for which every list is needed. */
const firstSentence = '财政部今天印发《办法》，要求各地3月底前停止收费。';
const pages = 9;
/** Milliseconds after which a new page is busy with itself no more. */
const settled = 200;

/** Undefined where no Chromium is found. */
export async function timesInChromium(
  script: string,
  articles: string[],
  publishedOn: string,
): Promise<TimesInChromium | undefined> {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath });
  const startUps: number[] = [];
  for (let page = 0; page < pages; page++) startUps.push(await startUp(browser, script));
  const article = await warmArticle(browser, script, articles, publishedOn);
  const version = browser.version();
  await browser.close();
  return { version, startUp: median(startUps), article };
}

/** Each time in a page that has never seen the script. */
async function startUp(browser: Browser, script: string): Promise<number> {
  const page = await browser.newPage();
  await page.waitForTimeout(settled);
  const took = await page.evaluate(
    ([script, sentence]) => {
      const element = document.createElement('script');
      element.textContent = script;
      const start = performance.now();
      document.head.append(element);
      recognition.recognize(sentence);
      return performance.now() - start;
    },
    [script, firstSentence] as const,
  );
  await page.close();
  return took;
}

async function warmArticle(browser: Browser, script: string, articles: string[], publishedOn: string) {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const times = await page.evaluate(
    ([articles, publishedOn]) => {
      const rounds = Array.from({ length: 40 }, () => articles).flat();
      return rounds.map((text) => {
        const start = performance.now();
        recognition.recognize(text, { publishedOn });
        return performance.now() - start;
      });
    },
    [articles, publishedOn] as const,
  );
  await page.close();
  return median(times.slice(times.length / 2));
}
