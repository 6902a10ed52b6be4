/** Writes `by`, `due`, `under`, `duty` and `limit` into the measures, where the text says them. */
import type { AgencyMention, DateMention, MeasureMention, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { Course } from './course.ts';
import { dateBehind, dateInside } from './due-dates.ts';
import { linkDuties } from './duty.ts';
import { firstFrom } from './first-from.ts';
import { deadlineBehind, itemDeadlines } from './item-deadlines.ts';
import { Issuers, nameOfPaper } from './papers.ts';
import { stillHolds } from './reach.ts';
import { linkTimeLimits } from './time-limit.ts';
import { turnsOf } from './turns.ts';
import { WholeText, type Named } from './whole-text.ts';

/** `named`: documents, dates and agencies, sorted by start; `measures` too. */
export function* linkMeasures(
  reading: Reading,
  named: readonly Mention[],
  measures: readonly MeasureMention[],
): Generator<undefined, void> {
  const { text, blocks } = reading;
  const sorted = byType(named);
  const paperName = nameOfPaper(text, named);
  const whole = new WholeText(reading, sorted, paperName);
  const deadlines = itemDeadlines(text, sorted.dates);
  const closing = new Set(deadlines);
  const course = new Course(new Issuers(), paperName);
  const leading = sorted.dates.filter((date) => !closing.has(date));
  const turns = turnsOf(reading, named, { ...sorted, dates: leading, measures }, whole);
  let turn = 0;
  let goesOn = false;
  const readTo = (at: number) => {
    for (; (turns[turn]?.start ?? at) < at; turn++) turns[turn]?.take(course);
  };
  for (const block of blocks) {
    const inBlock = measures.slice(firstFrom(measures, block.start), firstFrom(measures, block.end));
    course.startParagraph(goesOn, goesOn && startsTopic(text, block));
    for (const measure of inBlock) {
      readTo(measure.start + 1);
      turnToOthers(text, measure, course);
      measure.by = (whole.isOrder(measure.start) ? undefined : subjectOf(measure, sorted)) ?? course.by;
      measure.under = course.under;
      measure.due = dueOf(reading, measure, course, sorted.dates) ?? deadlineBehind(text, measure, deadlines);
      whole.complete(measure, block);
    }
    readTo(block.end);
    goesOn = inBlock.length > 0 || leadsOn(text, block, goesOn);
    yield;
  }
  linkTimeLimits(text, measures);
  linkDuties(text, measures, sorted.agencies.slice(firstFrom(sorted.agencies, whole.orders ?? text.length)));
}

function byType(named: readonly Mention[]): Named {
  return {
    agencies: named.filter((mention) => mention.type === 'agency'),
    dates: named.filter((mention) => mention.type === 'date'),
    documents: named.filter((mention) => mention.type === 'document'),
  };
}

/** The number of an item, or what it is about: 在消费方面，. */
function startsTopic(text: string, { start, end }: Span): boolean {
  return topic.test(text.slice(start, Math.min(end, start + 24)));
}

const topic =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十百]+[条章]|[^，。]{2,16}方面，)/u;

/** A paragraph without measures ends what held, unless it is blank or opens a list. */
function leadsOn(text: string, { start, end }: Span, before: boolean): boolean {
  const words = text.slice(start, end).trim();
  return words === '' ? before : /[：:]$/u.test(words);
}

/** The agency with which the measure begins. */
function subjectOf({ start }: MeasureMention, { agencies }: Named): AgencyMention | undefined {
  const first = agencies[firstFrom(agencies, start)];
  return first?.start === start ? first : undefined;
}

function dueOf(
  { text, publishedOn }: Reading,
  measure: MeasureMention,
  { periods }: Course,
  dates: readonly DateMention[],
): DateMention | undefined {
  return (
    dateInside(text, measure, dates, publishedOn) ??
    dateBehind(text, measure, dates) ??
    periods.find((period) => stillHolds(text, measure, period))?.date
  );
}

const othersPledge = /(?:各部门|有关部门|各地)(?:将|还)[^，。；]{0,2}$/u;
const others = /(?:财政|部门|政府)$/u;
const longestOthers = 8;
const longestSentence = 60;

/** 各部门将……: nobody that could be pointed to; 市财政……: a period set for somebody else is over. */
function turnToOthers(text: string, { start }: MeasureMention, course: Course): void {
  const near = text.slice(Math.max(0, start - longestOthers), start);
  if (othersPledge.test(near)) return course.forget();
  if (!others.test(near)) return;
  const from = course.periods[0]?.date.end ?? 0;
  const isDated = from >= start - longestSentence && !/[。；\n]/u.test(text.slice(from, start));
  if (!isDated) course.closePeriods();
}
