/** That both languages have the same words is a type; that they say something, and the same things, is not. */
import { describe, expect, it } from 'vitest';
import { mentionTypes } from '../../model/mention.ts';
import { en } from '../../words/en.ts';
import { wordsOf } from '../../words/words.ts';
import { type Words, zh } from '../../words/zh.ts';

/** Every word with its path; functions are called with something recognisable. */
function flat(words: object, path = ''): [path: string, word: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? flat(value, here) : [];
  });
}

const languages: [string, Words][] = [
  ['zh', zh],
  ['en', en],
];

describe.each(languages)('%s', (_, words) => {
  it('has a word for everything', () => {
    expect(flat(words).filter(([, word]) => word.trim() !== word || word === '')).toEqual([]);
  });

  it('tells the kinds of marks apart', () => {
    expect(new Set(mentionTypes.map((type) => words.types[type])).size).toBe(mentionTypes.length);
  });

  it('repeats what it is told', () => {
    expect(words.editor.removeTag('节水')).toContain('节水');
    expect(words.card.alsoIn(3)).toContain('3');
    expect(words.panel.nothingOf('Foo').toLowerCase()).toContain('foo');
    expect(words.panel.showType('Foo').toLowerCase()).toContain('foo');
    expect(words.panel.published('9 Mar')).toContain('9 Mar');
  });
});

it('has the same words in both languages', () => {
  const paths = (words: Words) => flat(words).map(([path]) => path);
  expect(paths(en)).toEqual(paths(zh));
});

it('speaks Chinese in Chinese words only, and English in English ones', () => {
  const chinese = /\p{Script=Han}/u;
  const notHere = new Set(['name', 'panel.language']); // our name, and the name of the other language
  const wrong = [
    ...flat(zh).filter(([, word]) => !chinese.test(word)),
    ...flat(en).filter(([, word]) => chinese.test(word)),
  ];
  expect(wrong.filter(([path]) => !notHere.has(path))).toEqual([]);
});

it('gives the words of the language that is asked for', () => {
  expect([wordsOf('zh'), wordsOf('en')]).toEqual([zh, en]);
});

it.each([
  [0, '就是今天', 'today'],
  [1, '还有 1 天', 'in 1 day'],
  [30, '还有 30 天', 'in 30 days'],
  [-1, '已过 1 天', '1 day ago'],
  [-400, '已过 400 天', '400 days ago'],
])('says how far away a day %i days from today is', (days, chinese, english) => {
  expect([zh.daysAway(days), en.daysAway(days)]).toEqual([chinese, english]);
});

it('counts one article and several', () => {
  expect([en.card.alsoIn(1), en.card.alsoIn(2)]).toEqual([
    'Also in 1 kept article',
    'Also in 2 kept articles',
  ]);
});
