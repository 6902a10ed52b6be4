import { describe, expect, it } from 'vitest';
import { differenceOf, type Part } from '../../text/difference-of.ts';
import { randomFrom } from '../bench/random.ts';

const told = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ is, text }) => ({ same: text, removed: `-${text}-`, added: `+${text}+` })[is])
    .join('');
const without = (parts: Part[], left: Part['is']) =>
  parts
    .filter(({ is }) => is !== left)
    .map(({ text }) => text)
    .join('');

describe('the difference of two passages', () => {
  it.each([
    ['降至12%以下', '降至11%以下', '降至-12-+11+%以下'],
    ['为3.5万元', '为3.8万元', '为-3.5-+3.8+万元'],
    ['鼓励企业退出', '企业应当退出', '-鼓励-企业+应当+退出'],
    ['𠮷林', '𠮷木', '𠮷-林-+木+'],
    ['', '新', '+新+'],
    ['一样', '一样', '一样'],
  ])('of %s and %s is %s', (before, after, expected) => expect(told(before, after)).toBe(expected));

  it('always gives both passages back', () => {
    const random = randomFrom(7);
    const letters = [...'甲乙丙丁12.% \n', '𠮷'];
    const passage = () =>
      Array.from({ length: random.whole(0, 60) }, () => letters[random.whole(0, letters.length - 1)]).join(
        '',
      );
    for (let round = 0; round < 300; round++) {
      const [before, after] = [passage(), passage()];
      const parts = differenceOf(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
    }
  });

  it('gives up marking where too little is common, in bounded work', () => {
    const long = (from: number) =>
      Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(from + index)).join('');
    expect(differenceOf(long(0x4e00), long(0x6e00)).map(({ is }) => is)).toEqual(['removed', 'added']);
  });
});
