/** What readers mark on a page: names of four to eight units, phrases up to 25, sentences up to 60, a third each. */
import type { Span } from '../../../model/span.ts';
import type { Random } from '../random.ts';
import type { NewsPage } from './news-page.ts';

export const lengthClasses = [
  { name: '4–8', low: 4, high: 8 },
  { name: '9–25', low: 9, high: 25 },
  { name: '26–60', low: 26, high: 60 },
] as const;

export const classOf = ({ start, end }: Span): string =>
  lengthClasses.find(({ high }) => end - start <= high)?.name ?? 'longer';

/** `count` spans, no two the same, none across a line break. */
export function chooseSpans(page: NewsPage, count: number, random: Random): Span[] {
  const chosen = new Map<number, Span>();
  for (let tries = 0; chosen.size < count && tries < 100 * count; tries++) {
    const span = chooseSpan(page, tries % lengthClasses.length, random);
    const words = page.text.slice(span.start, span.end);
    const fits = span.end - span.start >= 4 && !words.includes('\n') && words.trim() === words;
    if (fits) chosen.set(span.start * 100 + span.end - span.start, span);
  }
  return [...chosen.values()];
}

function chooseSpan({ text, names }: NewsPage, kind: number, random: Random): Span {
  const { low, high } = lengthClasses[kind] ?? lengthClasses[0];
  const name = names[random.whole(0, names.length - 1)];
  if (name && kind < 2 && random.next() < 0.7 && name.end - name.start >= low) {
    return { start: name.start, end: Math.min(name.end, name.start + high) };
  }
  const start = random.whole(0, text.length - high);
  return { start, end: start + random.whole(low, high) };
}
