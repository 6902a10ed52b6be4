/** Nasty repetition: the work, counted in the index's look-ups, is bounded at each character and grows with the length alone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAgencies } from '../../../recognition/agencies/find-agencies.ts';
import { SuffixIndex } from '../../../recognition/agencies/suffix-index.ts';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';

const nasty = [
  '局',
  '部',
  '、',
  '北京市海淀区',
  '湖北、',
  '省、',
  '教育和',
  '领导小组',
  '市政府',
  '中心',
  '“',
  '”局',
  '第一',
  '（以下简称“',
  '旧店镇',
];

/** A megabyte in UTF-8. */
const characters = 350_000;
/** Look-ups a character at most, whatever the text. */
const limit = 300;
const { longest } = SuffixIndex.prototype;
const counter = { lookups: 0 };

beforeEach(() => {
  counter.lookups = 0;
  SuffixIndex.prototype.longest = function (...place) {
    counter.lookups++;
    return longest.apply(this, place);
  };
});

afterEach(() => {
  SuffixIndex.prototype.longest = longest;
});

function read(text: string): number {
  const blocks = cutIntoBlocks(text);
  let steps = 0;
  for (const work = findAgencies({ text, terms: [], blocks }, []); !work.next().done;) steps++;
  return steps;
}

describe('the work at a text', () => {
  it.each(nasty)('is bounded at each character of a megabyte of %s', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(characters / piece.length));
    read(text);
    expect(counter.lookups / text.length).toBeLessThan(limit);
  });

  it('is done in steps of one block', () => {
    const text = nasty.join('').repeat(2000);
    expect(read(text)).toBe(cutIntoBlocks(text).length);
  });
});
