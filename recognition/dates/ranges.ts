/** 3月1日至5日, 2021年9月起至今年底: two points with a word between them are one date. */
import { formsAtRangeEnd, formsInRange } from './date-forms.ts';
import type { Frame } from './frame.ts';
import { type Point, readPoint, stretchOf } from './read-point.ts';
import { calendarPlace, dayOf, noDate, type Stretch, unknownStretch, wholeYear } from './stretch.ts';

const connector = / ?(?:起|开始)?,? ?(?:至|到|-{1,2}) ?/y;

/** The end of the range that begins with `start`, where one follows. */
export function readRangeEnd(text: string, start: Point, frame: Frame): Point | undefined {
  const [first] = start.parts;
  if (!first || !formsInRange.forms.includes(first.form)) return undefined;
  connector.lastIndex = start.end;
  if (!connector.test(text)) return undefined;
  const at = connector.lastIndex;
  const startStretch = stretchOf(start.parts, frame);
  if (startStretch === noDate) return undefined;
  const inRange: Frame = { ...frame, rangeStart: startStretch };
  const end = readPoint(text, at, formsInRange, inRange);
  if (end) return end;
  return namesDay(start) ? readPoint(text, at, formsAtRangeEnd, inRange) : undefined;
}

/** Both points together. A start without a year of its own lies in the last year that puts it before the end. */
export function rangeStretch(start: Point, end: Point, frame: Frame): Stretch {
  const from = stretchOf(start.parts, frame);
  const to = stretchOf(end.parts, { ...frame, rangeStart: from });
  if (to === noDate) return unknownStretch;
  const [earlier, later] = [dayOf(from.start), dayOf(to.end)];
  if (earlier === undefined || later === undefined || earlier <= later) return joined(from, to);
  const year = calendarPlace(to)?.year ?? NaN;
  const candidates = [year, year - 1].map((fit) => stretchInYear(start, frame, fit));
  const fitting = candidates.find((candidate) => (dayOf(candidate.start) ?? later) < later);
  return fitting ? joined(fitting, to) : unknownStretch;
}

function stretchInYear(point: Point, frame: Frame, year: number): Stretch {
  return stretchOf(point.parts, frame, wholeYear(year));
}

function joined(from: Stretch, to: Stretch): Stretch {
  return { start: from.start, end: to.end, unit: 'other' };
}

function namesDay({ parts }: Point): boolean {
  return parts.at(-1)?.form.opens === 'day';
}
