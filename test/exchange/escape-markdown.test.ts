import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../exchange/escape-markdown.ts';

it.each([
  ['plain words', '推广节水器具，到2021年。', '推广节水器具，到2021年。'],
  ['emphasis and code', 'a*b_c`d~e', 'a\\*b\\_c\\`d\\~e'],
  ['links and pictures', '![x](y)', '!\\[x\\](y)'],
  ['markup', '<b>&lt;', '\\<b\\>\\&lt;'],
  ['an ampersand', 'R&D', 'R&D'],
  ['an indent that would make code', '    一', '一'],
  ['table cells', 'a|b', 'a\\|b'],
  ['backslashes', 'a\\*', 'a\\\\\\*'],
  ['a heading', '# 一', '\\# 一'],
  ['a deep heading', '### 一', '\\### 一'],
  ['a bare heading', '#', '\\#'],
  ['a number sign in a word', '#一 C#', '#一 C#'],
  ['bullets', '- 一', '\\- 一'],
  ['a rule', '---', '\\---'],
  ['an underline of a heading', '===', '\\==='],
  ['a numbered item', '1. 一', '1\\. 一'],
  ['a numbered item with a bracket', ' 12) 一', '12\\) 一'],
  ['a number with decimals', '1.5倍', '1.5倍'],
  ['a minus', '-5度', '-5度'],
  ['line breaks', '一\r\n二\n\n三', '一 二 三'],
])('shows %s as they are', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
