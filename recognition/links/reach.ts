/** How far a date that leads a clause, or stands at the head of a measure, holds for the measures behind it. */
import type { DateMention, MeasureMention } from '../../model/mention.ts';

export interface Period {
  date: DateMention;
  /** The measure at whose head it stands; absent where a comma or a subject cuts it off from the first one. */
  within?: MeasureMention;
}

/** A sentence is not longer, in UTF-16 units. */
const longestReach = 2000;

export function stillHolds(text: string, measure: MeasureMention, { date, within }: Period): boolean {
  const between = text.slice(date.end, Math.min(measure.start, date.end + longestReach));
  const sameSentence = measure.start - date.end <= longestReach && !endOfSentence.test(between);
  if (within) return sameSentence && continues(text, { date, within }, measure);
  return (
    sameSentence || (isYear(date) && !/[；到至]/u.test(text[date.start - 1] ?? '') && isTask(text, measure))
  );
}

/** A line that ends in a colon, comma or semicolon goes on in the next. */
const endOfSentence = /。|(?<![：:；;，][\s　]*)\n/u;

/** A year opens a plan that goes on for sentences; other periods hold for their own. */
function isYear({ text }: DateMention): boolean {
  return /^(?:[\d〇○零一二三四五六七八九]{4}年|今年|明年|本年度?)$/u.test(text);
}

/** Standing rules (bans, what is given to those who …) are not on the year's list. */
function isTask(text: string, { kind, start }: MeasureMention): boolean {
  return kind !== 'ban' && !/[对给][^，。；]{2,40}的?，$/u.test(text.slice(start - 45, start));
}

/** 9月至11月开展检查，约谈……: the same campaign up to the next semicolon; a deadline only for the tasks beside it. */
function continues(text: string, { date, within }: Required<Period>, measure: MeasureMention): boolean {
  if (measure === within) return true;
  if (/[。；;\n并还]|同时|此外/u.test(text.slice(within.end, measure.start))) return false;
  if (measure.kind === 'ban') return within.kind === 'ban';
  const isDeadline = /[前底末内]$/u.test(date.text);
  return !isDeadline || (measure.kind !== 'enforce' && !/^(?:鼓励|支持|引导|依法)/u.test(measure.text));
}
