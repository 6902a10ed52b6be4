import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shortenLists, shortList } from '../../scripts/shorten-lists.ts';
import { wholeList } from '../../text/word-list.ts';

it('writes of each word what it does not share with the word before', () => {
  expect(shortList('\n  严厉 严格 严格规范\n  主动 24小时\n')).toBe('^严厉A格B规范\n主动 24小时');
});

it.each(['严厉 严格 严格规范', '国家局 国家 局\n国家局下\n国 国家局*', '一\n一', '一一 一\n二', '二', ''])(
  'gives %j back',
  (words) => {
    expect(wholeList(shortList(words))).toBe(words);
  },
);

it('leaves lists with capitals as they are, and reads them so', () => {
  expect(shortList('APEC 北约')).toBe('APEC 北约');
  expect(wholeList('APEC 北约')).toBe('APEC 北约');
});

it.each(['agencies', 'documents', 'measures'])('loses no word and no line of the lists of %s', (room) => {
  const folder = new URL(`../../recognition/${room}/`, import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.data.ts'))) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    const built = shortenLists().transform(code, `/recognition/${room}/${file}`) ?? '';
    expect(built.length).toBeLessThanOrEqual(code.length);
    const read = built.replace(
      /(?<=[=:]\s*|wordsOf\()`([^`]*)`/g,
      (_, words: string) => `\`${wholeList(words)}\``,
    );
    expect(linesOf(read)).toEqual(linesOf(code));
  }
});

function linesOf(code: string): string[] {
  return code.split(/\s*[\n`]\s*/).filter((line) => line !== '');
}
