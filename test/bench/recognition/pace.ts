/**
 * How fast readers read the same text once they are warm: medians of rounds in which all take turns. Time is what the
 * processors spend on this program, so that what else the machine does stays out of it.
 */
import { median } from '../row.ts';
import type { Reader } from './readers.ts';

const rounds = 9;
/** A measurement lasts at least so many milliseconds, a warm-up longer: short texts are read several times. */
const least = { warm: 1500, measured: 40 };

/** Until the engine has compiled what it will. A short text by itself would take long: warm up with a long one first. */
export function warmUp(readers: readonly Reader[], text: string): void {
  for (const reader of readers) paceOf(reader, text, least.warm);
}

/** Milliseconds a character for each reader, in their order. */
export function paces(readers: readonly Reader[], text: string): number[] {
  const taken = Array.from({ length: rounds }, () =>
    readers.map((reader) => paceOf(reader, text, least.measured)),
  );
  return readers.map((_, at) => median(taken.map((round) => round[at] ?? NaN)));
}

function paceOf({ read, most }: Reader, text: string, least: number): number {
  const stretch = text.slice(0, most);
  const before = process.cpuUsage();
  let took = 0;
  let times = 0;
  for (; took < least; times++) {
    read(stretch);
    const { user, system } = process.cpuUsage(before);
    took = (user + system) / 1000;
  }
  return took / times / stretch.length;
}
