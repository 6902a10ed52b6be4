/** What changes who speaks, under which paper and for when, in the order of the text. */
import type { DateMention, DocumentMention, MeasureMention, Mention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';
import type { Course } from './course.ts';
import { governs, isPast } from './due-dates.ts';
import { firstFrom } from './first-from.ts';
import type { Voice } from './voice.ts';
import type { Period } from './reach.ts';
import { hearVoices } from './voices.ts';

export interface Turn {
  /** Where it stands; UTF-16 offset into the text. */
  start: number;
  take: (course: Course) => void;
}

interface Sorted {
  dates: readonly DateMention[];
  documents: readonly DocumentMention[];
  measures: readonly MeasureMention[];
}

/** `orders`: the text itself orders what it says, so that who acts in it must act. */
export function turnsOf(
  reading: Reading,
  named: readonly Mention[],
  { dates, documents, measures }: Sorted,
  orders: boolean,
): Turn[] {
  const { text, publishedOn } = reading;
  const notices = [...text.matchAll(/如下|以下(?:措施|意见)/gu)].map(({ index }): Turn => ({
    start: index,
    take: (course) => course.startNotice(),
  }));
  const plans = [...text.matchAll(/(?:下一步|下一阶段)(?=，|[^，。；\n]{0,8}将)/gu)].map(
    ({ index }): Turn => ({
      start: index,
      take: (course) => course.lookAhead(),
    }),
  );
  const voices = hearVoices(text, named)
    .filter(({ manner }) => manner !== 'acts' || !orders)
    .map((voice): Turn => {
      const paper = issuedPaper(text, voice, documents);
      const lead = dateBefore(text, voice, dates);
      return { start: voice.start, take: (course) => course.hear(voice, paper, lead) };
    });
  const periods = dates
    .filter(
      (date) => governs(text, date, publishedOn) || (headedBy(date, measures) && !isPast(date, publishedOn)),
    )
    .flatMap((date) => periodOf(date, measures))
    .map((period): Turn => ({ start: period.date.start, take: (course) => course.open(period) }));
  const papers = documents.map((paper): Turn => ({
    start: paper.start,
    take: (course) => (isEnacted(text, paper) ? course.enact(paper) : course.see(paper)),
  }));
  return [...notices, ...plans, ...voices, ...periods, ...papers].sort((a, b) => a.start - b.start);
}

/** 6月至9月，我部将: a date right before who speaks leads on to what is said. */
function dateBefore(text: string, { start }: Voice, dates: readonly DateMention[]): DateMention | undefined {
  const date = dates[firstFrom(dates, start) - 1];
  return date && /^[，, 　]?$/u.test(text.slice(date.end, start)) ? date : undefined;
}

/** 现将《……》印发给你们, 《……》已经……同意，现予公布. */
function isEnacted(text: string, { end }: DocumentMention): boolean {
  return /^[^。\n]{0,40}(?:[印转]发给你们|现予(?:以)?(?:印发|公布|发布))/u.test(text.slice(end, end + 60));
}

/** The measure in which the date stands. */
function around(date: DateMention, measures: readonly MeasureMention[]): MeasureMention | undefined {
  const last = measures[firstFrom(measures, date.start + 1) - 1];
  return last && date.end <= last.end ? last : undefined;
}

/** At the head of its measure, behind 在 or 自 at most. */
function headedBy(date: DateMention, measures: readonly MeasureMention[]): MeasureMention | undefined {
  const measure = around(date, measures);
  return measure && date.start - measure.start <= 2 ? measure : undefined;
}

/** A date further inside a measure is that measure's alone. */
function periodOf(date: DateMention, measures: readonly MeasureMention[]): Period[] {
  if (!around(date, measures)) return [{ date }];
  const within = headedBy(date, measures);
  return within ? [{ date, within }] : [];
}

/** The sentence is over, or a paper without a title was brought out: 发布的公告，禁止销售不符合《……》的. */
const otherThanPaper = /[。\n]|(?:公告|通知|通告|通报|清单|文件|命令)，/u;

/** How far behind its issuer a paper may stand. */
const farthestPaper = 100;

function issuedPaper(
  text: string,
  voice: Voice,
  documents: readonly DocumentMention[],
): DocumentMention | undefined {
  if (voice.manner !== 'issues') return undefined;
  const paper = documents[firstFrom(documents, voice.end)];
  if (!paper || paper.start > voice.end + farthestPaper) return undefined;
  return otherThanPaper.test(text.slice(voice.end, paper.start)) ? undefined : paper;
}
