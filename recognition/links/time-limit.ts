/**
 * A time limit counted from an event (自受理之日起20个工作日内): kept as the text says it, since no calendar knows the event.
 * It stands in the measure, or right before it.
 */
import type { MeasureMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** Characters before a measure in which its limit may begin, and between the two. */
const before = 40;
const between = 8;

const length = '[\\d０-９一二三四五六七八九十百两半]{1,4}个?(?:工作日|自然日|小时|日|天|周|月|季度|年)';
const limit = new RegExp(
  `(?:(?:自|从)[^，。；：]{1,24}?起[^，。；：\\d]{0,3}|[^，。；：、要应须当在于]{2,12}(?:之日|后)(?:起的?)?)${length}(?:之?内|以内)`,
);

/** Sets `limit` on the measures that have one. Bounded work for each. */
export function linkTimeLimits(text: string, measures: readonly MeasureMention[]): void {
  for (const measure of measures) {
    const found = limitOf(text, measure);
    if (found) measure.limit = found;
  }
}

function limitOf(text: string, { start, end }: MeasureMention): Span | undefined {
  const from = sentenceStart(text, start);
  const words = text.slice(from, Math.min(end, start + 200));
  if (!words.includes('内')) return undefined;
  const match = limit.exec(words);
  if (!match) return undefined;
  const found = { start: from + match.index, end: from + match.index + match[0].length };
  return found.end + between >= start ? found : undefined;
}

/** The sentence's own start, or as far back as is looked. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - before);
  const words = text.slice(from, at);
  return from + Math.max(...['。', '；', '\n', '：'].map((sign) => words.lastIndexOf(sign))) + 1;
}
