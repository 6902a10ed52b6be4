/** 今明两年, 昨今两天: two neighbours said in one breath. */
import { addDays, isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { daysFromTo, unknownStretch } from '../stretch.ts';

export const neighbours: DateForm = {
  rule: 'neighbours',
  starts: '今去昨明',
  alone: /(?<pair>今明|去今|昨今|明后)[两二](?:(?<years>年)|[天日])/y,
  read({ pair, years }, { published }) {
    if (!published) return unknownStretch;
    const shift = { 今明: 0, 明后: 1 }[pair ?? ''] ?? -1;
    const year = published.year + shift;
    return years
      ? daysFromTo(isoDay(year, 1, 1), isoDay(year + 1, 12, 31))
      : daysFromTo(addDays(published.iso, shift), addDays(published.iso, shift + 1));
  },
};
