/** 今年1—7月……去年同期: the months or the half year just named, in the year that is said. */
import type { IsoDay } from '../../../model/calendar-span.ts';
import { isoDay, lastDayOfMonth } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { nearAnchor } from '../frame.ts';
import { calendarPlace, dayOf, daysFromTo, placeOf, type Stretch, unknownStretch } from '../stretch.ts';

export const samePeriod: DateForm = {
  rule: 'same-period',
  starts: '',
  aside: true,
  within: /同期|同月|同日/y,
  read(_said, frame, outer) {
    const year = outer && calendarPlace(outer)?.year;
    const named = nearAnchor(frame)?.stretch;
    if (year === undefined || !named || named.unit === 'year') return unknownStretch;
    return inYear(named, year);
  },
};

function inYear({ start, end }: Stretch, year: number): Stretch {
  const [from, to] = [dayOf(start), dayOf(end)];
  return from && to ? daysFromTo(sameDay(from, year), sameDay(to, year)) : unknownStretch;
}

/** The last of February stays the last of February. */
function sameDay(day: IsoDay, year: number): IsoDay | undefined {
  const { month, day: number } = placeOf(day);
  return isoDay(year, month, number) ?? lastDayOfMonth(year, month);
}
