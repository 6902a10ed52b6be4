/** The date that binds a measure: inside it, governing its sentence or list, or the day its paper takes force. */
import type { IsoDay } from '../../model/calendar-span.ts';
import type { DateMention, MeasureMention } from '../../model/mention.ts';
import { spansInside } from './first-from.ts';

/** The last binding date inside the measure; `dates` sorted by start. */
export function dateInside(
  text: string,
  measure: MeasureMention,
  dates: readonly DateMention[],
  publishedOn: IsoDay | undefined,
): DateMention | undefined {
  return spansInside(dates, measure).findLast(
    (date) => !isPast(date, publishedOn) && binds(text, measure, date),
  );
}

/** A day of an event in the object (2019年停产的企业) binds nothing. */
function binds(text: string, measure: MeasureMention, date: DateMention): boolean {
  if (/[前底末起内后]$/u.test(date.text) || date.start === measure.start) return true;
  return /[于在至到自从]\s*$/u.test(text.slice(measure.start, date.start));
}

function isPast({ value: { end } }: DateMention, publishedOn: IsoDay | undefined): boolean {
  return publishedOn !== undefined && typeof end === 'object' && end.day < publishedOn;
}

/** A date that stands at the head of a clause and holds for what follows; past and vague ones do not. */
export function governs(text: string, date: DateMention, publishedOn: IsoDay | undefined): boolean {
  if (/以来|近日|日前|目前|当前|今天|昨天|今日|昨日|近年|此前/u.test(date.text)) return false;
  const { start, end } = date.value;
  if (start === 'unknown' && end === 'unknown' && !/年度|即日/u.test(date.text)) return false;
  if (isPast(date, publishedOn)) return false;
  const lead = text.slice(Math.max(0, date.start - 4), date.start);
  const head = /(?:^|[，。；：:;“\n\s　”]|[自从到在于至，]\s*|截至)$/u.test(lead);
  const behind = text.slice(date.end, date.end + 14);
  return (
    head && !/^(?:[（(]|召开|举行|发布|印发|[^，。]{0,6}(?:同比|增长|下降|发布|召开|举行))/u.test(behind)
  );
}

const takesForce = /^(?:起)?(?:[^，。；]{0,4})?(?:正式)?(?:施行|实施|执行|生效)/u;

/** 《……》将于……起施行: the first day of all that the paper lays down. */
export function daysOfForce(text: string, dates: readonly DateMention[]): DateMention[] {
  return dates.filter(
    ({ start, end }) =>
      takesForce.test(text.slice(end, end + 12)) &&
      subjectOfForce.test(text.slice(Math.max(0, start - 40), start)),
  );
}

const subjectOfForce = /(?:》|本|此|该|上述)[^，。；\n]{0,20}[自从于]$/u;
