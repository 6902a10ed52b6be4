/** What the text has told so far: the nearest date before, and how near it is. Dates are read against its frame. */
import type { IsoDay } from '../../model/calendar-span.ts';
import { partsOfDay } from '../../text/iso-day.ts';
import type { Anchor, Frame } from './frame.ts';
import { calendarPlace, dayOf, type Stretch } from './stretch.ts';

export class Story {
  /** Replaced, never changed: a reader may keep it. */
  frame: Frame;

  constructor(publishedOn: IsoDay | undefined) {
    const parts = publishedOn === undefined ? undefined : partsOfDay(publishedOn);
    const published = parts && publishedOn ? { ...parts, iso: publishedOn } : undefined;
    this.frame = { published, distance: 'text', ahead: false, wills: false };
  }

  endSentence(): void {
    if (this.frame.distance === 'sentence') this.frame = { ...this.frame, distance: 'block' };
  }

  endBlock(): void {
    if (this.frame.distance !== 'text') this.frame = { ...this.frame, distance: 'text' };
  }

  /** `opensClause`: a comma follows, so that 2019年 is the time of what comes and no attribute. */
  remember(named: Stretch, opensClause: boolean): void {
    const anchor = anchorAt(named, opensClause);
    if (anchor) this.frame = { ...this.frame, anchor, distance: 'sentence' };
  }
}

function anchorAt(named: Stretch, opensClause: boolean): Anchor | undefined {
  const place = calendarPlace(named);
  if (!place || spansYears(named)) return undefined;
  return {
    year: place.year,
    month: staysInMonth(named) ? place.month : undefined,
    day: named.unit === 'day' ? dayOf(named.start) : undefined,
    stretch: named,
    narrates: named.unit === 'year' ? opensClause : !isYearEnd(named),
  };
}

/** 截至2018年底 tells how things stood, and the story may go on anywhere. */
function isYearEnd({ start, end }: Stretch): boolean {
  return start === 'unknown' && dayOf(end)?.endsWith('-12-31') === true;
}

function staysInMonth({ start, end, unit }: Stretch): boolean {
  if (unit !== 'other') return unit !== 'year';
  return dayOf(start)?.slice(0, 7) === dayOf(end)?.slice(0, 7);
}

function spansYears({ start, end }: Stretch): boolean {
  const [from, to] = [dayOf(start), dayOf(end)];
  return from !== undefined && to !== undefined && from.slice(0, 4) !== to.slice(0, 4);
}
