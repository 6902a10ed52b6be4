import { describe, expect, it } from 'vitest';
import { addressOfPlace } from '../../text/text-fragment.ts';
import { isWordBorder } from '../../text/word-border.ts';

const url = 'https://news.example/a';

/** The fragment that leads to the n-th place of these words, decoded part by part. */
function parts(text: string, words: string, nth = 0): string[] | undefined {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1);
  const address = addressOfPlace(url, text, { start, end: start + words.length });
  if (address === url) return undefined;
  return address.replace(`${url}#:~:text=`, '').split(',').map(decodeURIComponent);
}

describe('the fragment of a place', () => {
  it('reaches to borders of words on both sides, since browsers find whole words only', () => {
    const text = '会议指出，各市要在六月底前推广节水器具并报送进展，逾期通报。';
    expect(parts(text, '推广节水器具')).toEqual(['各市要在六月底前-', '推广节水器具', '-并报送进展，']);
  });

  it('needs no surroundings where the place fills its line', () => {
    expect(parts('标题一\n推广节水器具\n结尾', '推广节水器具')).toEqual(['推广节水器具']);
  });

  it('tells the same words apart by what stands around them', () => {
    const text = '甲县，要推广节水器具。乙县，要推广节水器具。';
    expect(parts(text, '推广节水器具')?.[0]).toBe('甲县，要-');
    expect(parts(text, '推广节水器具', 1)?.[0]).toBe('要推广节水器具。乙县，要-');
  });

  it('takes the line before where a whole line stands twice', () => {
    const text = '目录\n总体要求\n正文\n总体要求\n第一段';
    expect(parts(text, '总体要求', 1)).toEqual(['正文-', '总体要求', '-第一段']);
  });

  it('is none where nothing tells the places apart, or no border of words is near', () => {
    const same = `${'甲'.repeat(200)}推广${'甲'.repeat(200)}`;
    expect(parts(same, '推广')).toBeUndefined();
    const line = '一模一样的一行\n';
    expect(parts(line.repeat(40), '一模一样的一行', 30)).toBeUndefined();
  });

  it('names a place of several lines by its two ends', () => {
    const text = '前言。\n第一条，推广节水器具。\n第二条，报送进展。\n结尾';
    expect(parts(text, '推广节水器具。\n第二条，报送')).toEqual([
      '第一条，-',
      '推广节水器具。',
      '第二条，报送',
      '-进展。',
    ]);
  });

  it('names a long place by its ends, and whole where it has no borders', () => {
    const long = `${'各地要抓紧落实，'.repeat(20)}不得拖延`;
    const [start, end] = parts(`${long}。`, long) ?? [];
    expect([start?.length, end?.length].every((length) => length !== undefined && length < 80)).toBe(true);
    const solid = '节'.repeat(90);
    expect(parts(`甲。${solid}。乙`, solid)?.[1]).toBe(solid);
  });

  it('leaves blanks at the edges out, and knows no place in blanks alone', () => {
    expect(parts('甲。 节水 。乙', ' 节水 ')?.[1]).toBe('节水');
    expect(addressOfPlace(url, '甲  乙', { start: 1, end: 3 })).toBe(url);
  });
});

describe('its spelling', () => {
  it('encodes what a fragment or Markdown would read as signs', () => {
    const text = 'A-B, C&D (一)*~_';
    const address = addressOfPlace(url, text, { start: 0, end: text.length });
    expect(address).toBe(`${url}#:~:text=A%2DB%2C%20C%26D%20%28%E4%B8%80%29%2A%7E%5F`);
  });

  it('goes behind a fragment that the address has, in place of another text fragment', () => {
    const to = (address: string) => addressOfPlace(address, '节水', { start: 0, end: 2 });
    expect(to(`${url}#/route`)).toBe(`${url}#/route:~:text=%E8%8A%82%E6%B0%B4`);
    expect(to(`${url}#:~:text=x`)).toBe(`${url}#:~:text=%E8%8A%82%E6%B0%B4`);
  });

  it('survives half a character', () => {
    expect(addressOfPlace(url, '\ud83d节', { start: 0, end: 2 })).toContain('%EF%BF%BD');
  });
});

it('sees borders of words only where every browser does', () => {
  const at = (text: string) => [...text].flatMap((_, index) => (isWordBorder(text, index) ? [index] : []));
  expect(at('节水，器具')).toEqual([0, 2, 3]);
  expect(at('1，234')).toEqual([0]);
  expect(at('约3.5米 高')).toEqual([0, 5, 6]);
});
