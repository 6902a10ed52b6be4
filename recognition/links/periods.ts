/** The dates that hold for what follows them: at the head of a clause, or of a measure. How far: reach.ts. */
import type { DateMention, MeasureMention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';
import { governs, isPast } from './due-dates.ts';
import { firstFrom } from './first-from.ts';
import type { Period } from './reach.ts';

/** `dates` and `measures` sorted by start. */
export function periodsOf(
  { text, publishedOn }: Reading,
  dates: readonly DateMention[],
  measures: readonly MeasureMention[],
): Period[] {
  return dates.flatMap((date): Period[] => {
    const measure = around(date, measures);
    if (!measure) return governs(text, date, publishedOn) ? [{ date }] : [];
    const heads = date.start - measure.start <= longestPreposition;
    return heads && !isPast(date, publishedOn) ? [{ date, within: measure }] : [];
  });
}

/** 自, 于, 确保 before a date that heads its measure; a date further inside is that measure's alone. */
const longestPreposition = 2;

/** The measure in which the date stands. */
function around(date: DateMention, measures: readonly MeasureMention[]): MeasureMention | undefined {
  const last = measures[firstFrom(measures, date.start + 1) - 1];
  return last && date.end <= last.end ? last : undefined;
}
