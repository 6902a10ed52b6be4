/** How long something takes once it is warm: the median of several runs. */
import { median } from '../row.ts';

/** Warm-up and measurement go on for so many milliseconds each, and for so many runs at least. */
const patience = { warm: 400, measure: 1200, leastWarm: 1, leastMeasured: 5 };

/** Milliseconds. */
export function timeOf(work: () => void): number {
  runs(work, patience.warm, patience.leastWarm);
  return median(runs(work, patience.measure, patience.leastMeasured));
}

function runs(work: () => void, patience: number, least: number): number[] {
  const times: number[] = [];
  for (let so = 0; so < patience || times.length < least; so += times.at(-1) ?? 0) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times;
}
