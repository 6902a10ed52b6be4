/** The date that binds a measure from inside it, and the dates that lead what follows them. How far those reach: reach.ts. */
import type { IsoDay } from '../../model/calendar-span.ts';
import type { DateMention, MeasureMention } from '../../model/mention.ts';
import { firstFrom, spansInside } from './first-from.ts';

/** The last binding date inside the measure; `dates` sorted by start. */
export function dateInside(
  text: string,
  measure: MeasureMention,
  dates: readonly DateMention[],
  publishedOn: IsoDay | undefined,
): DateMention | undefined {
  const inside = spansInside(dates, measure);
  return (
    inside.findLast(
      (date) => (isDeadline(date) || !isPast(date, publishedOn)) && binds(text, measure, date),
    ) ?? inside.findLast((date) => isTermOfSupport(measure, date))
  );
}

/** A day of an event in the object (2019年停产的企业) binds nothing. */
function binds(text: string, measure: MeasureMention, date: DateMention): boolean {
  if (vague.test(date.text)) return false;
  if (/[前底末起内后]$/u.test(date.text) || date.start === measure.start) return true;
  return /[于在至到自从]\s*$/u.test(text.slice(measure.start, date.start));
}

/** An order's deadline binds even where it is over. */
function isDeadline({ value }: DateMention): boolean {
  return value.start === 'open';
}

/** 减免2月至4月房租: the months that a relief is given for, even where they are over. */
function isTermOfSupport({ kind }: MeasureMention, { text, value: { start, end } }: DateMention): boolean {
  return (
    kind === 'support' &&
    typeof start === 'object' &&
    typeof end === 'object' &&
    /[至到—–－-]|季度|半年/u.test(text)
  );
}

/** Nothing between the day and the verb: 三季度组织实施 is an action, not a day of force. */
const takesForce = /^(?:起)?(?:正式)?(?:施行|实施|执行|生效)/u;

/** UTF-16 units: ，并自. */
const longestGap = 3;

/** ……，自7月1日起执行: right behind the measure. */
export function dateBehind(
  text: string,
  { end }: MeasureMention,
  dates: readonly DateMention[],
): DateMention | undefined {
  const date = dates[firstFrom(dates, end)];
  if (!date || date.start > end + longestGap) return undefined;
  if (!/^，(?:并|将)?[自从于]?$/u.test(text.slice(end, date.start))) return undefined;
  return takesForce.test(text.slice(date.end, date.end + 6)) ? date : undefined;
}

/** Over on the day of publication. */
export function isPast({ value: { end } }: DateMention, publishedOn: IsoDay | undefined): boolean {
  return publishedOn !== undefined && typeof end === 'object' && end.day < publishedOn;
}

const vague = /以来|近年|^(?:近日|日前|目前|当前|今天|昨天|今日|昨日|此前)/u;
/** No day that we know, but one that binds. */
const unknownButBinding = /年度|即日|学期|近期|[个年月周天日]后/u;

/** A date that stands at the head of a clause and holds for what follows; past and vague ones do not. */
export function governs(text: string, date: DateMention, publishedOn: IsoDay | undefined): boolean {
  if (vague.test(date.text)) return false;
  const { start, end } = date.value;
  const words = text.slice(date.start, date.end + 2);
  if (start === 'unknown' && end === 'unknown' && !unknownButBinding.test(words)) return false;
  if (isPast(date, publishedOn)) return false;
  const behind = text.slice(date.end, date.end + 14);
  return (
    (opensClause(text, date) || /^[还也又]?(?:将|拟|计划)/u.test(behind)) &&
    !takesForce.test(behind) &&
    !/^(?:[（(]|召开|举行|发布|印发|[^，。]{0,6}(?:同比|增长|下降|发布|召开|举行))/u.test(behind)
  );
}

function opensClause(text: string, { start }: DateMention): boolean {
  const lead = text.slice(Math.max(0, start - 4), start);
  return /(?:^|[，。；：:;“\n\s　”]|[自从在于]\s*|(?<![延迟续期限定])[到至]\s*|截至)$/u.test(lead);
}
