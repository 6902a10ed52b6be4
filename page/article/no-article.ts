/** Why a page has no article to read: nothing to read, not in Chinese, or a page of many (home, list, results). */
import type { Line } from '../flattening/line-builder.ts';
import { leastProse, type Page } from './body.ts';
import type { Holder } from './holders.ts';
import { isTeaser, weighLine } from './line-weight.ts';

export type WhyNoArticle = 'no-text' | 'not-chinese' | 'no-article';

/** Fewer units of prose make an article where the page's title stands above them. */
const leastUnderTitle = 20;
/** Units of a page's text looked at to tell its language. */
const sample = 20_000;

export function whyNoArticle({ lines, titles }: Page, body: Holder | undefined): WhyNoArticle | undefined {
  const own = body ? lines.slice(body.first, body.last + 1) : lines;
  const text = textOf(own);
  if (text.length < leastUnderTitle) return 'no-text';
  if (!isChinese(text)) return 'not-chinese';
  const isTitled = titles.size > 0;
  if (!body || body.prose < (isTitled ? leastUnderTitle : leastProse) || isList(own)) return 'no-article';
  return undefined;
}

/** Among its paragraphs, not behind them, half as many titles of other texts. */
function isList(lines: readonly Line[]): boolean {
  const prose = lines.flatMap((line, index) => (weighLine(line).prose ? [index] : []));
  const teasers = lines.slice(0, prose.at(-1)).filter(isTeaser).length;
  return teasers >= 3 && teasers >= prose.length / 2;
}

function textOf(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length > sample) break;
    text += line.text.slice(0, sample);
  }
  return text;
}

/** Among letters, Han prevail and kana (Japanese) are rare. */
function isChinese(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  return han > 0.3 * count(/\p{L}/gu) && count(/[\u3041-\u30FA]/g) < 0.1 * han;
}
