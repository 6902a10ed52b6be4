import { describe, expect, it } from 'vitest';
import { brokenPromises, scenarioNames } from '../page/quote-promises.ts';

const seedsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

/** Units of a page, annotations on it, and how many such pages, so that each class of lengths has a thousand and more. */
const pages = [
  { length: 5000, marks: 50, count: 80 },
  { length: 5000, marks: 200, count: 20 },
  { length: 50_000, marks: 50, count: 80 },
  { length: 50_000, marks: 200, count: 20 },
  { length: 50_000, marks: 1000, count: 6 },
  { length: 500_000, marks: 50, count: 24 },
  { length: 500_000, marks: 200, count: 20 },
  { length: 500_000, marks: 1000, count: 6 },
];
const firstSeed = 7001;

describe.each(pages)(
  `promises of anchoring, $count pages of $length units with $marks annotations (seeds from ${firstSeed})`,
  ({ length, marks, count }) => {
    it.each(scenarioNames)('are kept where the page is %s', { timeout: 240_000 }, (name) => {
      expect(brokenPromises(name, length, marks, seedsFrom(firstSeed, count))).toEqual([]);
    });
  },
);
