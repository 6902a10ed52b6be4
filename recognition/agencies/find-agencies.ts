import type { AgencyMention } from '../../model/mention.ts';
import type { Finder } from '../reading.ts';

// oxlint-disable-next-line require-yield
export const findAgencies: Finder<AgencyMention> = function* () {
  return [];
};
