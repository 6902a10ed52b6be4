/**
 * What stands right outside the words, in the same line, and would change what they say: the rest of a number that the
 * words cut, and a negation. 增长5 cut from 增长5.2% is not that of 增长5.8%, nor 允许新建 the end of 不允许新建.
 */
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { foldedString } from '../../text/fold.ts';

const numerals = '0-9%‰〇零一二三四五六七八九十百千万亿两';
const negations = '不未非无勿莫没别禁';

const endsInNumeral = new RegExp(`[${numerals}]$`);
const beginsWithNumeral = new RegExp(`^[${numerals}]`);
const numberAtEnd = new RegExp(`(?:[${numerals}][.,]?)*$`);
const numberAtBeginning = new RegExp(`^(?:[.,]?[${numerals}])*`);
const negationAtEnd = new RegExp(`[${negations}]$`);
const negationAtBeginning = new RegExp(`^[${negations}]`);

/** Whether the same number parts and negations stand around the place as stood around the quote. */
export function edgesFit({ prefix, exact, suffix }: Quote, text: string, { start, end }: Span): boolean {
  const words = foldedString(exact);
  const before = {
    old: lineEnd(prefix),
    now: lineEnd(text.slice(start - Math.min(start, prefix.length), start)),
  };
  const after = { old: lineBeginning(suffix), now: lineBeginning(text.slice(end, end + suffix.length)) };
  return (
    agree(before, negationAtEnd) &&
    agree(after, negationAtBeginning) &&
    (!beginsWithNumeral.test(words) || agree(before, numberAtEnd)) &&
    (!endsInNumeral.test(words) || agree(after, numberAtBeginning))
  );
}

function agree({ old, now }: { old: string; now: string }, part: RegExp): boolean {
  return part.exec(old)?.[0] === part.exec(now)?.[0];
}

const lineEnd = (text: string) => foldedString(text.slice(text.lastIndexOf('\n') + 1));
const lineBeginning = (text: string) => foldedString(text.split('\n', 1)[0] ?? '');
