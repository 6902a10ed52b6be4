/** Writes `by`, `due`, `under` and `duty` into the measures, where the text says them. */
import type { MeasureMention, Mention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';

/** `named`: documents, dates and agencies, sorted by start. */
// oxlint-disable-next-line require-yield
export function* linkMeasures(
  _reading: Reading,
  _named: readonly Mention[],
  _measures: readonly MeasureMention[],
): Generator<undefined, void> {}
