/** A calendar day as `YYYY-MM-DD`, in the calendar of the text; no clock, no time zone. */
export type IsoDay = string;

/** `open`: the span has no limit on this side (`../2021-04-30`). `unknown`: it has one that the text does not say. */
export type CalendarEdge = { day: IsoDay } | 'open' | 'unknown';

/** A span of days, both edges inclusive. */
export interface CalendarSpan {
  start: CalendarEdge;
  end: CalendarEdge;
}
