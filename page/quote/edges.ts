/**
 * What stands right outside the words, in the same line, and would change what they say: the rest of a number that the
 * words cut, its sign, range or unit, and a negation in the same clause. 增长5 cut from 增长5.2% is not that of 增长5.8%,
 * nor 允许新建 the end of 不允许新建.
 */
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { foldedString } from '../../text/fold.ts';

const numeral = '[0-9%‰〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾廿几数半余]';
/** Between two numerals they belong to the number: decimals, thousands, ratios, fractions, ranges, times of day. */
const joint = '[.,:/~至-]';

const endsInNumber = new RegExp(`${numeral}${joint}?$`);
const beginsWithNumber = new RegExp(`^${joint}?${numeral}`);
const numberAtEnd = new RegExp(`(?:${numeral}${joint}?)*[+±负-]?$`);
/** With the unit behind it: 35亿元 is not 35亿美元. */
const numberAtBeginning = new RegExp(`^(?:${joint}?${numeral})*[^\\p{P}]?`, 'u');

/** Characters that deny, forbid or end something; words made of them differ in these. */
const negations = /[不未非无勿莫没别禁止停拒绝除暂免罢否反消]/g;
/** Units beside the words in which a negation still speaks of them. */
const reach = 4;
const clauseAtEnd = new RegExp(`[^\\p{P}]{0,${reach}}$`, 'u');
const clauseAtBeginning = new RegExp(`^[^\\p{P}]{0,${reach}}`, 'u');

/** Whether the same number parts and negations stand around the place as stood around the quote. */
export function edgesFit({ prefix, exact, suffix }: Quote, text: string, { start, end }: Span): boolean {
  const words = foldedString(exact);
  const before: Sides = {
    old: lineEnd(prefix),
    now: lineEnd(text.slice(start - Math.min(start, prefix.length), start)),
  };
  const after: Sides = {
    old: lineBeginning(suffix),
    now: lineBeginning(text.slice(end, end + suffix.length)),
  };
  return (
    agree(before, (side) => negationsIn(side, clauseAtEnd)) &&
    agree(after, (side) => negationsIn(side, clauseAtBeginning)) &&
    (!beginsWithNumber.test(words) || agree(before, (side) => partOf(side, numberAtEnd))) &&
    (!endsInNumber.test(words) || agree(after, (side) => partOf(side, numberAtBeginning)))
  );
}

interface Sides {
  old: string;
  now: string;
}

function agree({ old, now }: Sides, part: (side: string) => string): boolean {
  return part(old) === part(now);
}

const partOf = (side: string, pattern: RegExp) => pattern.exec(side)?.[0] ?? '';
const negationsIn = (side: string, clause: RegExp) => (partOf(side, clause).match(negations) ?? []).join('');

const lineEnd = (text: string) => foldedString(text.slice(text.lastIndexOf('\n') + 1));
const lineBeginning = (text: string) => foldedString(text.split('\n', 1)[0] ?? '');
