/** The year of a month or day that says none: the range's, the narrative's, or the one nearest to the publication day. */
import { daysBetween, isoDay } from '../../text/iso-day.ts';
import type { Anchor, Frame } from './frame.ts';
import { calendarPlace, type Stretch } from './stretch.ts';

/** 12月 in a January paper is last year's, 1月1日起 in a December paper next year's. */
const farDays = 250;

/** The year said by `outer` where there is one; undefined where it cannot be known. */
export function yearFor(
  frame: Frame,
  outer: Stretch | undefined,
  month: number,
  day = 1,
): number | undefined {
  if (outer) return calendarPlace(outer)?.year;
  if (frame.rangeStart) return yearAfter(frame.rangeStart, month, day);
  if (frame.anchor && narratesOn(frame, frame.anchor, month)) return frame.anchor.year;
  return frame.published ? nearestYear(frame, month, day) : frame.anchor?.year;
}

function yearAfter(start: Stretch, month: number, day: number): number | undefined {
  const place = calendarPlace(start);
  if (!place) return undefined;
  const before = 100 * month + day < 100 * place.month + (day === 1 ? 1 : place.day);
  return before ? place.year + 1 : place.year;
}

/** 2019年6月……7月: the story goes on in the year that it has reached. */
function narratesOn({ distance, published, wills }: Frame, anchor: Anchor, month: number): boolean {
  if (wills && distance === 'block' && published && anchor.year < published.year) return false;
  if (distance === 'text' || !anchor.narrates || month < (anchor.month ?? 1)) return false;
  return distance === 'sentence' || !published || anchor.year <= published.year;
}

function nearestYear({ published, ahead }: Frame, month: number, day: number): number | undefined {
  if (!published) return undefined;
  const sameYear = isoDay(published.year, month, day);
  const distance = sameYear === undefined ? 0 : (daysBetween(published.iso, sameYear) ?? 0);
  if (distance > farDays && !ahead) return published.year - 1;
  return distance < -farDays && ahead ? published.year + 1 : published.year;
}
