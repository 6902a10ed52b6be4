import { describe, expect, it } from 'vitest';
import { readStartArguments, type Target } from '../../scripts/start/start-arguments.ts';

const sample = { file: 'sample.html', address: 'https://paper.example/sample' };
const read = (line: string) => readStartArguments(line.split(' ').filter(Boolean), sample);
const [one, two] = ['https://paper.example/1', 'https://paper.example/2'];

const cases: [line: string, targets: Target[]][] = [
  ['', [sample]],
  [`--as ${one}`, [{ file: 'sample.html', address: one }]],
  ['a.html', [{ file: 'a.html', address: 'http://localhost/a.html' }]],
  ['pages/政策.html', [{ file: 'pages/政策.html', address: 'http://localhost/%E6%94%BF%E7%AD%96.html' }]],
  [one, [{ address: one }]],
  [`a.html --as ${one}`, [{ file: 'a.html', address: one }]],
  [`--as ${one} a.html`, [{ file: 'a.html', address: one }]],
  [`a.html --as=${one}`, [{ file: 'a.html', address: one }]],
  [
    `a.html --as ${one} b.html --as ${two}`,
    [
      { file: 'a.html', address: one },
      { file: 'b.html', address: two },
    ],
  ],
  [
    `--as ${one} a.html --as ${two} b.html`,
    [
      { file: 'a.html', address: one },
      { file: 'b.html', address: two },
    ],
  ],
  [
    `a.html b.html --as ${two}`,
    [
      { file: 'a.html', address: 'http://localhost/a.html' },
      { file: 'b.html', address: two },
    ],
  ],
];

describe('what stands behind npm start --', () => {
  it.each(cases)('reads "%s"', (line, targets) => {
    expect(read(line).targets).toEqual(targets);
  });

  it('prints tables unless JSON is asked for, wherever it is asked', () => {
    expect([read('a.html').json, read('--json a.html').json, read('a.html --json').json]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['--jsn', /--jsn/],
    [`${one} --as ${two}`, /--as is for files/],
    ['a.html --as nowhere', /begins with http/],
    [`--as ${one} --as ${two}`, /stands twice/],
    ['a.html --as', /--as/],
  ])('refuses "%s" with a sentence', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
  });
});
