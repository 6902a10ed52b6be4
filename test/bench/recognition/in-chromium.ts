/** The recogniser in a real Chromium: how it starts, and an article once it is warm. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/find-browser.ts';
import { median } from '../row.ts';

/** All in milliseconds. */
export interface TimesInChromium {
  version: string;
  /** The script is parsed. */
  script: number;
  /** Then its lists are built. */
  lists: number;
  /** Then a sentence is read for which every finder has something to do: code and patterns are compiled. */
  firstSentence: number;
  /** The median article, after warm-up. */
  article: number;
}

const buildLists = 'recognition.buildLists()';
const readSentence = "recognition.recognize('财政部今天印发《办法》，要求各地3月底前停止收费。')";

const pages = 9;
const rounds = 40;

/** Undefined where no Chromium is found. */
export async function timesInChromium(
  script: string,
  articles: string[],
  publishedOn: string,
): Promise<TimesInChromium | undefined> {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath });
  const starts: Start[] = [];
  for (let page = 0; page < pages; page++) starts.push(await start(browser, script));
  const article = await warmArticle(browser, script, articles, publishedOn);
  const version = browser.version();
  await browser.close();
  const middle = (step: keyof Start) => median(starts.map((times) => times[step]));
  return {
    version,
    script: middle('script'),
    lists: middle('lists'),
    firstSentence: middle('firstSentence'),
    article,
  };
}

type Start = Pick<TimesInChromium, 'script' | 'lists' | 'firstSentence'>;

/** In a page that is new to all of it. */
async function start(browser: Browser, script: string): Promise<Start> {
  const page = await (await browser.newContext()).newPage();
  const time = await timer(page);
  const times = {
    script: await time(script),
    lists: await time(buildLists),
    firstSentence: await time(readSentence),
  };
  await page.context().close();
  return times;
}

/** Times what the page's own thread spends on a program: what else the machine does stays out of it. */
async function timer(page: Page): Promise<(program: string) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  return async (program) => {
    const before = await spent();
    await session.send('Runtime.evaluate', { expression: program });
    return (await spent()) - before;
  };
}

/** The second half of the rounds counts. */
async function warmArticle(browser: Browser, script: string, articles: string[], publishedOn: string) {
  const page = await browser.newPage();
  const time = await timer(page);
  await time(script);
  await time(`articles = ${JSON.stringify(articles)}`);
  const readAll = `articles.forEach((text) => recognition.recognize(text, { publishedOn: '${publishedOn}' }))`;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await time(readAll)) / articles.length);
  await page.close();
  return median(times.slice(rounds / 2));
}
