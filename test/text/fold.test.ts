import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { foldInSteps, foldText } from '../../text/fold.ts';
import { otherWords, sameWords } from './fold.cases.ts';

const fold = (text: string) => String.fromCharCode(...foldText(text).units);

describe('folded text', () => {
  it.each(sameWords)('makes %s and %s the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each(otherWords)('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('knows where each unit comes from, also behind white space and within what becomes several', () => {
    const { units, offsets } = foldText('甲 乙…丙');
    expect(String.fromCharCode(...units)).toBe('甲乙...丙');
    expect([...offsets]).toEqual([0, 2, 3, 3, 3, 4]);
  });

  it('keeps surrogate pairs and lone surrogates as they are', () => {
    expect(fold('𠮷\ud842、\udfb7')).toBe('𠮷\ud842,\udfb7');
  });

  it('is empty for empty text and for white space', () => {
    expect(foldText('').units).toHaveLength(0);
    expect(foldText(' \n\u3000\u00a0').units).toHaveLength(0);
  });

  it('is the same in steps, over the border of a slice, with a step for each slice at least', () => {
    const text = '第３５條，「臺」。'.repeat(9000);
    const steps = foldInSteps(text);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    const { units, offsets } = foldText(text);
    expect(step.value?.units.join()).toBe(units.join());
    expect(step.value?.offsets.join()).toBe(offsets.join());
    expect(count).toBeGreaterThanOrEqual(text.length / 0x10000);
  });
});

describe('the table of traditional characters', () => {
  const simplified =
    '干系后发历里面台钟准制复尽丰谷几价杀岁斗云余征致志后卷乱万与专业东丝为丽举么义乌乐习书买产亲从仓们';

  it.each(['t', 'tw', 'hk'] as const)(
    'folds what the library writes in %s back to the simplified text',
    (to) => {
      expect(fold(Converter({ from: 'cn', to })(simplified))).toBe(fold(simplified));
    },
  );

  it('leaves common simplified characters what they are', () => {
    expect(fold('国家发展改革委应当不得禁止')).toBe('国家发展改革委应当不得禁止');
  });
});
