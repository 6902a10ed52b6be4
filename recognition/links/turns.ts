/** What changes who speaks, under which paper and for when, in the order of the text. */
import type { DateMention, DocumentMention, MeasureMention, Mention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';
import type { Course } from './course.ts';
import { governs } from './due-dates.ts';
import { firstFrom } from './first-from.ts';
import { hearVoices, type Voice } from './voices.ts';

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

export function turnsOf(
  { text, publishedOn }: Reading,
  named: readonly Mention[],
  { dates, documents, measures }: Sorted,
): Turn[] {
  const notices = [...text.matchAll(/如下|以下(?:措施|意见)/gu)].map(({ index }): Turn => ({
    start: index,
    take: (course) => course.startNotice(),
  }));
  const law = isLaw(text);
  const voices = hearVoices(text, named)
    .filter(({ manner }) => manner !== 'acts' || !law)
    .map((voice): Turn => {
      const paper = issuedPaper(text, voice, documents);
      return { start: voice.start, take: (course) => course.hear(voice, paper) };
    });
  const days = dates
    .filter((date) => governs(text, date, publishedOn) && !belongsTo(date, measures))
    .map((date): Turn => ({ start: date.start, take: (course) => course.setDate(date) }));
  const papers = documents.map((paper): Turn => ({
    start: paper.start,
    take: (course) => (isEnacted(text, paper) ? course.enact(paper) : course.see(paper)),
  }));
  return [...notices, ...voices, ...days, ...papers].sort((a, b) => a.start - b.start);
}

/** 现将《……》印发给你们, 《……》已经……同意，现予公布. */
function isEnacted(text: string, { end }: DocumentMention): boolean {
  return /^[^。\n]{0,40}(?:[印转]发给你们|现予(?:以)?(?:印发|公布|发布))/u.test(text.slice(end, end + 60));
}

/** In a law, who acts must act: the law itself orders it. */
function isLaw(text: string): boolean {
  return /(?:^|\n)[\s　]*第[一二三四五六七八九十百]+条/u.test(text);
}

/** A deadline inside a measure is that measure's alone; a period at its start opens a list. */
function belongsTo(date: DateMention, measures: readonly MeasureMention[]): boolean {
  const last = measures[firstFrom(measures, date.start + 1) - 1];
  if (!last || date.end > last.end) return false;
  return last.start < date.start || /[前底末]$/u.test(date.text);
}

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
  return /[。\n]/u.test(text.slice(voice.end, paper.start)) ? undefined : paper;
}
