/** What changes who speaks, under which paper and for when, in the order of the text. */
import type { DateMention, DocumentMention, MeasureMention, Mention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';
import type { Course } from './course.ts';
import { firstFrom } from './first-from.ts';
import { periodsOf } from './periods.ts';
import type { Voice } from './voice.ts';
import { hearVoices } from './voices.ts';
import type { Named, WholeText } from './whole-text.ts';

export interface Turn {
  /** Where it stands; UTF-16 offset into the text. */
  start: number;
  take: (course: Course) => void;
}

interface Sorted extends Named {
  measures: readonly MeasureMention[];
}

export function turnsOf(
  reading: Reading,
  named: readonly Mention[],
  { dates, documents, measures }: Sorted,
  whole: WholeText,
): Turn[] {
  const { text } = reading;
  const voices = hearVoices(text, named)
    .filter((voice) => !isOrdered(voice, whole))
    .map((voice): Turn => {
      const paper = issuedPaper(text, voice, documents);
      const lead = dateBefore(text, voice, dates);
      return { start: voice.start, take: (course) => course.hear(voice, paper, lead) };
    });
  const periods = periodsOf(reading, dates, measures).map((period): Turn => ({
    start: period.date.start,
    take: (course) => course.open(period),
  }));
  const papers = documents.map((paper): Turn => ({
    start: paper.start,
    take: (course) => (isEnacted(text, paper) ? course.enact(paper) : course.see(paper)),
  }));
  return [...wordsOf(text), ...voices, ...periods, ...papers].sort((a, b) => a.start - b.start);
}

/** Words that open something whoever speaks: a notice, a look ahead, an interview and its answers. */
function wordsOf(text: string): Turn[] {
  return openers.flatMap(([words, take]) =>
    [...text.matchAll(words)].map(({ index }): Turn => ({ start: index, take })),
  );
}

const openers: readonly [RegExp, Turn['take']][] = [
  [/如下|以下(?:措施|意见)/gu, (course) => course.startNotice()],
  [/(?:下一步|下一阶段)(?=，|[^，。；\n]{0,8}将)/gu, (course) => course.lookAhead()],
  [/答记者问|回答了?记者|接受[^，。\n]{0,10}采访/gu, (course) => course.startInterview()],
  [/答(?<=\n[ 　]{0,2}答)[：:]/gu, (course) => course.answer()],
];

/** In a directive an office acts on order, whatever its verb; papers, meetings and pledges are heard. */
function isOrdered({ start, agency, manner }: Voice, whole: WholeText): boolean {
  return agency !== undefined && manner !== 'pledges' && whole.isOrder(start);
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
