import { expect, it } from 'vitest';
import { brief } from '../../components/brief.ts';

it.each([
  ['要点\n第二行', '要点'],
  ['\n \n  要点\r\n二', '要点'],
  ['', ''],
])('gives the first line of %j', (text, line) => {
  expect(brief(text)).toBe(line);
});

it('cuts a long line between characters', () => {
  expect(brief('长'.repeat(500))).toBe(`${'长'.repeat(120)}……`);
  expect(brief(`${'a'.repeat(119)}𠮷𠮷`)).toBe(`${'a'.repeat(119)}……`);
});
