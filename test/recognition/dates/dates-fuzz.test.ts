/** Bounded work, told without a clock: patterns of bounded length, one step a block, and no match out of its block. */
import { describe, expect, it } from 'vitest';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';
import {
  formsAtRangeEnd,
  formsInMonth,
  formsInYear,
  openingForms,
} from '../../../recognition/dates/date-forms.ts';
import { findDates } from '../../../recognition/dates/find-dates.ts';
import { clock } from '../../../recognition/dates/forms/clock.ts';
import { findDocuments } from '../../../recognition/documents/find-documents.ts';
import type { Finder } from '../../../recognition/reading.ts';
import type { Mention } from '../../../model/mention.ts';

const megabyte = 1_000_000;
const nasty = [
  '1',
  '二',
  '2021',
  '2021年',
  '年',
  '月',
  '3月至',
  '2021-',
  '、',
  '的',
  '《',
  '》',
  '《》',
  '《《》',
  '前',
  '每年',
  '今年底前',
  '“十四五”',
  '一、二、',
  '（以下简称《',
  '〔2021〕',
  ' ',
  '至',
  '\n',
];

const patterns = [
  ...new Set([openingForms, formsInYear.forms, formsInMonth.forms, formsAtRangeEnd.forms].flat()),
]
  .flatMap(({ rule, alone, within }) => [alone, within].map((pattern) => ({ rule, pattern })))
  .filter(({ pattern }) => pattern !== undefined);

/** Steps taken and mentions found, by a finder that is drained. */
function drain<M extends Mention>(finder: Finder<M>, text: string) {
  const blocks = cutIntoBlocks(text);
  const steps = finder({ text, publishedOn: '2021-03-12', terms: [], blocks }, []);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { count, blocks: blocks.length, mentions: step.value };
  }
}

describe('the patterns of the date forms', () => {
  it.each([...patterns, { rule: 'clock', pattern: clock }])(
    'cannot match without end: $rule',
    ({ pattern }) => {
      const withoutClasses = pattern?.source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
      expect(withoutClasses).not.toMatch(/[*+]|\{\d+,\}/);
      expect(pattern?.flags).toContain('y');
    },
  );
});

/** Generous: the machine may be busy, and nothing here is measured by time. */
const patience = { timeout: 120_000 };

describe.each(nasty)('a megabyte of %j', patience, (piece) => {
  const text = piece.repeat(Math.ceil(megabyte / piece.length));

  it('takes one step a block in search of dates', () => {
    const { count, blocks, mentions } = drain(findDates, text);
    expect(count).toBe(blocks);
    expect(mentions.every((mention, i) => mention.start >= (mentions[i - 1]?.end ?? 0))).toBe(true);
  });

  it('takes one step a block in search of documents', () => {
    const { count, blocks, mentions } = drain(findDocuments, text);
    expect(count).toBe(blocks);
    expect(mentions.every(({ start, end }) => end - start <= 302)).toBe(true);
  });
});
