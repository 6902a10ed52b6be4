/** Counting checks: what passed, what failed, what was skipped and why. */
export interface Skip {
  what: string;
  why: string;
}

export interface Tally {
  passed: number;
  failed: number;
  skipped: Skip[];
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: [] };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: [] };

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The last line of npm test. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}

/** What was skipped, below each reason; empty when nothing was. */
export function skippedByReason({ skipped }: Tally): string {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  const blocks = reasons.map((reason) => {
    const lines = skipped.filter(({ why }) => why === reason).map(({ what }) => `  ${what}\n`);
    return `\nskipped, ${reason}:\n${lines.join('')}`;
  });
  return blocks.join('');
}

/** What a file of JSON says, where it was written by tally-reporter.ts. */
export function readTally(json: string): Tally {
  return JSON.parse(json) as Tally;
}
