import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { describeQuote, locateInSteps, locateQuotes } from '../../page/quote.ts';
import { respelt } from '../bench/anchoring/mutations.ts';
import { joined } from '../bench/anchoring/true-place.ts';
import { markPage } from '../bench/anchoring/visit.ts';
import { randomFrom } from '../bench/random.ts';
import { brokenPromises, scenarioNames } from './quote-promises.ts';

const seed = 20_261_125;
const seeds = [seed, seed + 1, seed + 2];

describe(`laws of quotes (seed ${seed})`, () => {
  it('locates what it described, any stretch of any length', () => {
    const random = randomFrom(seed);
    const { text } = markPage(8000, 0, seed);
    const spans = Array.from({ length: 400 }, () => {
      const start = random.whole(0, text.length - 1);
      return { start, end: random.whole(start + 1, Math.min(text.length, start + 90)) };
    });
    const quotes = spans.map(({ start, end }) => describeQuote(text, start, end));
    expect(locateQuotes(text, quotes)).toEqual(spans.map((span) => ({ state: 'found', ...span })));
  });

  it('locates every stretch of a text that repeats itself', () => {
    const text = '停。停。停！\n停。停。停！\n\n停停';
    const spans = Array.from({ length: text.length }, (_, start) =>
      Array.from({ length: text.length - start }, (_, more) => ({ start, end: start + more + 1 })),
    ).flat();
    const quotes = spans.map(({ start, end }) => describeQuote(text, start, end));
    expect(locateQuotes(text, quotes)).toEqual(spans.map((span) => ({ state: 'found', ...span })));
  });

  it('answers each quote as if it were alone, and the same in steps', () => {
    const { text, quotes } = markPage(4000, 60, seed);
    const now = text.slice(700).replaceAll('国家', '省级');
    const together = locateQuotes(now, quotes);
    expect(together).toEqual(quotes.flatMap((quote) => locateQuotes(now, [quote])));
    const steps = locateInSteps(now, quotes);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(together);
  });

  it('finds everything behind a line put in at the front', () => {
    const { text, spans, quotes } = markPage(4000, 60, seed);
    const shifted = locateQuotes(`导读\n${text}`, quotes);
    expect(shifted).toEqual(
      spans.map(({ start, end }) => ({ state: 'found', start: start + 3, end: end + 3 })),
    );
  });

  it.each(['tw', 'hk'] as const)('finds at least 99.5 %% of a page turned into the script of %s', (to) => {
    const page = markPage(6000, 200, seed);
    const changed = joined(respelt(Converter({ from: 'cn', to }))(page.text), page.text.length);
    const located = locateQuotes(changed.text, page.quotes);
    const right = page.spans.filter((span, at) => {
      const truth = changed.placeOf(span);
      return located[at]?.state === 'found' && truth?.start === located[at]?.start;
    });
    expect(right.length).toBeGreaterThanOrEqual(0.995 * page.spans.length);
  });
});

describe(`promises of anchoring on small pages (seeds ${seeds.join(', ')})`, () => {
  it.each(scenarioNames)('are kept where the page is %s', (name) => {
    expect(brokenPromises(name, 9000, 150, seeds)).toEqual([]);
  });
});
