import type { DateMention } from '../../model/mention.ts';
import type { Finder } from '../reading.ts';

// oxlint-disable-next-line require-yield
export const findDates: Finder<DateMention> = function* () {
  return [];
};
