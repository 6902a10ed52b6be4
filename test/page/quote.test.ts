import { describe, expect, it } from 'vitest';
import type { Located, Quote } from '../../model/quote.ts';
import { describeQuote, locateInSteps, locateQuotes } from '../../page/quote.ts';
import { changedCases, missingCases, type QuoteCase, sameWordCases } from './quote.cases.ts';

function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace(/[⟦]/, '').replace('⟧', ''), start, end };
}

function locate({ was, now }: QuoteCase): Located[] {
  const old = marked(was);
  return locateQuotes(marked(now).text, [describeQuote(old.text, old.start, old.end)]);
}

function expectedOf({ now, expected }: QuoteCase): Located {
  const { start, end } = marked(now);
  if (expected === 'missing') return { state: 'missing' };
  return expected === 'found'
    ? { state: 'found', start, end }
    : { state: 'changed', start, end, why: expected };
}

const quote = (parts: Partial<Quote>): Quote => ({
  exact: '',
  prefix: '',
  suffix: '',
  start: 0,
  blockHash: '',
  ...parts,
});

describe('a quote', () => {
  it('holds the words, 32 units on either side and where they stood', () => {
    const text = `${'前'.repeat(40)}要点${'后'.repeat(40)}`;
    expect(describeQuote(text, 40, 42)).toMatchObject({
      exact: '要点',
      prefix: '前'.repeat(32),
      suffix: '后'.repeat(32),
      start: 40,
    });
  });

  it('is shorter around at the edges of the text', () => {
    expect(describeQuote('前要点后', 1, 3)).toMatchObject({ prefix: '前', suffix: '后' });
  });

  it('never holds half a surrogate pair around the words', () => {
    const text = `𠮷${'前'.repeat(31)}要点${'后'.repeat(31)}𠮷`;
    const { prefix, suffix } = describeQuote(text, 33, 35);
    expect(prefix).toBe('前'.repeat(31));
    expect(suffix).toBe('后'.repeat(31));
  });

  it('has the same block hash for every place of a block and another one for another block', () => {
    const text = '第一段的文字。\n第二段的文字。';
    const [one, two, other] = [0, 3, 10].map((start) => describeQuote(text, start, start + 2).blockHash);
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  it('moves offsets outside the text to its edges', () => {
    expect(describeQuote('要点', -5, 99)).toMatchObject({ exact: '要点', start: 0 });
  });
});

describe('the same words are found where', () => {
  it.each(sameWordCases)('$title', (row) => {
    expect(locate(row)).toEqual([expectedOf(row)]);
  });
});

describe('changed words are offered and never found where', () => {
  it.each(changedCases)('$title', (row) => {
    expect(locate(row)).toEqual([expectedOf(row)]);
  });
});

describe('nothing is offered where', () => {
  it.each(missingCases)('$title', (row) => {
    expect(locate(row)).toEqual([expectedOf(row)]);
  });
});

describe('bad and strange quotes', () => {
  it('are missing where they have no words', () => {
    expect(locateQuotes('甲乙丙', [quote({}), quote({ exact: ' \n' })])).toEqual([
      { state: 'missing' },
      { state: 'missing' },
    ]);
  });

  it('are missing where they are longer than the text', () => {
    expect(locateQuotes('甲乙', [quote({ exact: '甲乙'.repeat(3000) })])).toEqual([{ state: 'missing' }]);
  });

  it('are found by their words alone where nothing is known but that these stand once', () => {
    expect(locateQuotes('甲乙丙丁戊', [quote({ exact: '丙丁' })])).toEqual([
      { state: 'found', start: 2, end: 4 },
    ]);
    expect(locateQuotes('丙丁甲丙丁', [quote({ exact: '丙丁' })])).toMatchObject([
      { state: 'changed', why: 'ambiguous' },
    ]);
  });

  it('do not mind lone surrogates and half of what folds to several units', () => {
    const text = '甲\ud842乙\udfb7丙……丁';
    const described = describeQuote(text, 1, 6);
    expect(locateQuotes(`新${text}`, [described])).toEqual([{ state: 'found', start: 2, end: 7 }]);
    expect(locateQuotes('等等…完', [quote({ exact: '.完' })])).toEqual([{ state: 'missing' }]);
  });

  it('answers no quotes with nothing, and quotes in their order', () => {
    expect(locateQuotes('甲乙丙', [])).toEqual([]);
    const [one, two] = [describeQuote('甲乙丙', 0, 1), describeQuote('甲乙丙', 2, 3)];
    expect(locateQuotes('甲乙丙', [two, one])).toMatchObject([{ start: 2 }, { start: 0 }]);
  });
});

describe('twins', () => {
  const list = '财政部\n教育部\n财政部\n教育部\n财政部\n教育部\n财政部';

  it('are told apart by their place in an unchanged text', () => {
    const start = list.indexOf('财政部', 5);
    expect(locateQuotes(list, [describeQuote(list, start, start + 3)])).toEqual([
      { state: 'found', start, end: start + 3 },
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'are not found in place of another when line %i of a list is gone',
    (gone) => {
      const now = list.split('\n').toSpliced(gone, 1).join('\n');
      const moved = [0, 1, 2, 3, 4, 5, 6].filter((line) => {
        const [answer] = locateQuotes(now, [describeQuote(list, 4 * line, 4 * line + 3)]);
        const truth = line < gone ? 4 * line : 4 * line - 4;
        return answer?.state === 'found' && (line === gone || answer.start !== truth);
      });
      expect(moved).toEqual([]);
    },
  );
});

describe('paragraphs alike', () => {
  const names = ['河道采砂', '城镇供水', '渔业船舶', '民宿消防', '校车停放'];
  const lines = names.map((name, at) => `市政府201${at}年${at + 3}月12日发布的《${name}管理暂行办法》；`);
  const text = lines.join('\n');

  it.each([0, 1, 2, 3])('are not found in place of line %i where that one is gone', (gone) => {
    const end = text.indexOf(lines[gone] ?? '') + (lines[gone] ?? '').length;
    const quotes = [3, 5, 8, 10].map((length) => describeQuote(text, end - length, end));
    const located = locateQuotes(lines.toSpliced(gone, 1).join('\n'), quotes);
    expect(located.filter(({ state }) => state === 'found')).toEqual([]);
  });
});

describe('work in steps', () => {
  it('yields for every slice of the text and for every quote', () => {
    const text = '国务院办公厅印发通知。'.repeat(20_000);
    const quotes = Array.from({ length: 50 }, (_, at) => describeQuote(text.slice(0, 3000), at, at + 9));
    const steps = locateInSteps(text, quotes);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThanOrEqual(quotes.length + (3 * text.length) / 0x10000);
    expect(step.value).toHaveLength(quotes.length);
  });
});
