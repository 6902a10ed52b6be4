/** What a date is read against: the publication day and what the text has named before. */
import type { IsoDay } from '../../model/calendar-span.ts';
import type { Stretch } from './stretch.ts';

/** The nearest date before, with at least a year known. */
export interface Anchor {
  year: number;
  month?: number;
  /** Only of a date that names one day. */
  day?: IsoDay;
  stretch: Stretch;
  /** 2019年6月, and 2019年 as the time of a clause; not 2019年 as an attribute (2019年财政收入). */
  narrates: boolean;
}

export interface Frame {
  published?: { year: number; month: number; day: number; iso: IsoDay };
  anchor?: Anchor;
  /** How far away the anchor was named. */
  distance: 'sentence' | 'block' | 'text';
  /** While the end of a range is read: its start. */
  rangeStart?: Stretch;
  /** The words around look forward: a deadline, a first day, 将, 至. */
  ahead: boolean;
  /** What comes next says what will be (将, 拟): no story of the past goes on there. */
  wills: boolean;
}

/** The anchor, if it stands in the same block: 同年 and 当日 reach no further. */
export function nearAnchor({ anchor, distance }: Frame): Anchor | undefined {
  return distance === 'text' ? undefined : anchor;
}
