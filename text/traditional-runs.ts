/**
 * Reads the table of traditional characters. A run opens with a simplified character and the one it stands for; the next one belongs to
 * the next code point. A digit skips as many code points, `+` adds one to the same: `仑侖+崙1倉` says 仑 for 侖 and 崙, 仓 for 倉.
 */

/** Traditional and simplified character, in the order of the runs. */
export function* readRuns(runs: string): Generator<[string, string]> {
  for (const run of runs.trim().split(/\s+/)) {
    let simplified = run.charCodeAt(0) - 1;
    let step = 1;
    for (const sign of run.slice(1)) {
      if (sign === '+') step = 0;
      else if (sign < ':') step = 1 + Number(sign);
      else {
        simplified += step;
        step = 1;
        yield [sign, String.fromCharCode(simplified)];
      }
    }
  }
}
