import { describe, expect, it } from 'vitest';
import { type FactContext, mentionFacts } from '../../components/mention-facts.ts';
import type { Mention } from '../../model/mention.ts';
import { zh } from '../../words/zh.ts';
import { agency, deadline, measure, paper, recently } from './mentions.ts';

const context: FactContext = {
  words: zh,
  daysTo: (day) => (day === '2021-06-30' ? 12 : undefined),
  isDeadline: ({ value }) => value.start === 'open',
  wordsAt: (start, end) => `第${start}至${end}字`,
};

const said = (mention: Mention) => mentionFacts(mention, context).map(({ label, value }) => [label, value]);

describe('a card says', () => {
  it('of an agency its full name', () => {
    expect(said(agency)).toEqual([['全称', '某市水务局']]);
  });

  it('of a deadline its days and how far away it is', () => {
    expect(said(deadline)).toEqual([
      ['截止日期', '2021年6月30日及以前'],
      ['', '还有 12 天'],
    ]);
  });

  it('of a span that goes on how far away its beginning is', () => {
    const value = { start: { day: '2021-06-30' }, end: 'open' } as const;
    expect(said({ ...deadline, value })).toEqual([
      ['日期', '2021年6月30日起'],
      ['', '还有 12 天'],
    ]);
  });

  it('of a date without a day that the text names none', () => {
    expect(said(recently)).toEqual([['日期', '原文没有说明具体日期']]);
  });

  it('of a paper its title, number, and that it is a draft', () => {
    expect(said({ ...paper, text: '《办法》' })).toEqual([
      ['全名', '某市节水办法'],
      ['文号', '某政发〔2021〕3号'],
      ['', '征求意见稿，尚未定稿'],
    ]);
  });

  it('nothing that the marked words say already', () => {
    expect(said({ ...agency, text: agency.name })).toEqual([]);
    expect(said({ ...paper, number: undefined, draft: false })).toEqual([]);
  });

  it('of a measure its kind, and everything that hangs on it', () => {
    expect(said(measure)).toEqual([
      ['类别', '推动'],
      ['由谁提出', '某市水务局'],
      ['期限', '2021年6月30日及以前（还有 12 天）'],
      ['依据文件', '《某市节水办法》'],
      ['责任方', '第20至23字'],
    ]);
  });

  it('of a measure due at no known day the words of the text', () => {
    expect(said({ ...measure, by: undefined, under: undefined, duty: undefined, due: recently })).toEqual([
      ['类别', '推动'],
      ['期限', '近日'],
    ]);
  });
});
