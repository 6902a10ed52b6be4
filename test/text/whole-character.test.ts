import { expect, it } from 'vitest';
import { wholeCharacter } from '../../text/whole-character.ts';

it('moves an offset out of a surrogate pair and leaves every other where it is', () => {
  const text = '甲𠮷\ud842乙';
  const offsets = [0, 1, 2, 3, 4, 5];
  expect(offsets.map((at) => wholeCharacter(text, at, 1))).toEqual([0, 1, 3, 3, 4, 5]);
  expect(offsets.map((at) => wholeCharacter(text, at, -1))).toEqual([0, 1, 1, 3, 4, 5]);
});
