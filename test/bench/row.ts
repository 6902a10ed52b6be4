/** One figure of the bench, and the numbers it is made with. */
export interface Row {
  bench: string;
  case: string;
  /** Whose figure: ours (`meipi`) or a peer's. */
  who: string;
  value: number;
  unit: string;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A hundred where there is nothing to miss. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : round((100 * part) / whole);
}

export const round = (value: number): number => Math.round(value * 100) / 100;
