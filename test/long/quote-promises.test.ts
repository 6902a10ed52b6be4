import { describe, expect, it } from 'vitest';
import { brokenPromises, scenarioNames } from '../page/quote-promises.ts';

const seeds = Array.from({ length: 12 }, (_, at) => 7001 + at);

describe(`promises of anchoring on large pages (seeds ${seeds[0]} to ${seeds.at(-1)})`, () => {
  it.each(scenarioNames)('are kept where the page is %s', { timeout: 120_000 }, (name) => {
    expect(brokenPromises(name, 50_000, 1000, seeds)).toEqual([]);
  });
});
