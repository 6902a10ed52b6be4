import type { MeasureMention } from '../../model/mention.ts';
import type { Finder } from '../reading.ts';

// oxlint-disable-next-line require-yield
export const findMeasures: Finder<MeasureMention> = function* () {
  return [];
};
