/** The lives of a page between two visits that anchoring is measured under. */
import type { Span } from '../../../model/span.ts';
import type { Random } from '../random.ts';
import {
  edited,
  insertedAndRemoved,
  type Mutation,
  normalised,
  recut,
  reordered,
  replaced,
  unchanged,
} from './mutations.ts';

export interface Scenario {
  name: string;
  /** The new text in pieces; `spans` are what the reader marked in the old one. */
  change: (text: string, spans: Span[], random: Random) => ReturnType<Mutation>;
}

const onText = (name: string, mutation: Mutation): Scenario => ({
  name,
  change: (text, _spans, random) => mutation(text, random),
});

export const scenarios: Scenario[] = [
  onText('unchanged', unchanged),
  onText('paragraphs reordered', reordered),
  onText('paragraphs inserted and removed', insertedAndRemoved),
  onText('1 % edited', edited(0.01)),
  onText('3 % edited', edited(0.03)),
  onText('10 % edited', edited(0.1)),
  onText('normalised', normalised),
  onText('re-cut', recut),
  {
    name: 'quoted sentences deleted',
    change: (text, spans) => replaced(text, everyThird(spans).map(sentenceIn(text))),
  },
  { name: 'quoted words deleted', change: (text, spans) => replaced(text, everyThird(spans).map(without)) },
  {
    name: 'the same words twice, one deleted',
    change: (text, spans) => replaced(text, everyThird(spans.filter(standsTwice(text))).map(clauseIn(text))),
  },
  {
    name: 'one digit changed',
    change: (text, spans, random) => replaced(text, spans.flatMap(otherDigit(text, random))),
  },
];

const everyThird = (spans: Span[]) => spans.filter((_, at) => at % 3 === 0);
const without = ({ start, end }: Span) => ({ start, end, by: '' });

function standsTwice(text: string) {
  return ({ start, end }: Span) => {
    const words = text.slice(start, end);
    return text.indexOf(words) !== text.lastIndexOf(words);
  };
}

/** From the comma or stop before the span up to the one behind it, which stays. */
function clauseIn(text: string) {
  const border = /[，。；\n]/;
  return ({ start, end }: Span) => {
    let from = start;
    while (from > 0 && !border.test(text.charAt(from - 1))) from--;
    const after = border.exec(text.slice(end));
    return { start: from, end: after ? end + after.index : text.length, by: '' };
  };
}

function sentenceIn(text: string) {
  return ({ start, end }: Span) => {
    const before = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
    const after = /[。\n]/.exec(text.slice(end - 1));
    return { start: start === 0 ? 0 : before, end: after ? end + after.index : text.length, by: '' };
  };
}

/** The first digit of the span becomes another one. */
function otherDigit(text: string, random: Random) {
  return ({ start, end }: Span) => {
    const at = start + text.slice(start, end).search(/\d/);
    if (at < start) return [];
    return [{ start: at, end: at + 1, by: String((Number(text.charAt(at)) + random.whole(1, 9)) % 10) }];
  };
}
