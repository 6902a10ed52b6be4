/** Laws that hold on any text, tried on random strings of date words; the seed is in the title. */
import { expect, it } from 'vitest';
import type { Mention } from '../../../model/mention.ts';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';
import { findDates } from '../../../recognition/dates/find-dates.ts';
import { findDocuments } from '../../../recognition/documents/find-documents.ts';
import type { Finder } from '../../../recognition/reading.ts';
import { readCalendarValue, writeCalendarValue } from '../../../text/calendar-value.ts';

const seed = 20210312;
const words =
  `2021 20 1 31 30 年 月 日 号 季度 第 一 二 十 〇 前 后 底 初 末 中 旬 上 下 今年 去年 明年 同年 次日 当月
  至 到 — - 、 ， 。 《 》 （ ） “ ” 十四五 世纪 年代 周 五 起 以来 开始 个 天 近 期 时 分 : 上午 元旦 春节 每 从 比
  上年 上月 同期 全年 内 2020-02-29 / . 方案 法 〔 〕 以下简称 𠮷`.split(/\s+/);

/** Park and Miller's generator: the same numbers everywhere. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
}

function randomTexts(count: number): string[] {
  const random = randomNumbers(seed);
  const word = () => (random() < 0.02 ? '\n' : (words[Math.floor(random() * words.length)] ?? ''));
  return Array.from({ length: count }, () => Array.from({ length: 3 + random() * 25 }, word).join(''));
}

function found<M extends Mention>(finder: Finder<M>, text: string, publishedOn?: string): M[] {
  const steps = finder({ text, publishedOn, terms: [], blocks: cutIntoBlocks(text) }, []);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it(`finds dates in order, outside titles, with values that can be read back (seed ${seed})`, () => {
  const broken = randomTexts(3000).filter((text, i) => {
    const dates = found(findDates, text, i % 5 === 0 ? undefined : '2021-03-12');
    const documents = found(findDocuments, text);
    return dates.some(({ start, end, text: said, value }, at) => {
      const inOrder = start >= (dates[at - 1]?.end ?? 0) && end > start && text.slice(start, end) === said;
      const outside = documents.every((document) => end <= document.start || document.end <= start);
      return !inOrder || !outside || readCalendarValue(writeCalendarValue(value)) === undefined;
    });
  });
  expect(broken).toEqual([]);
});
