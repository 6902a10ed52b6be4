import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTally, type Tally } from '../../scripts/checks/tally.ts';
import { root, runProgram } from '../../scripts/run-program.ts';

describe('the tally of a run of tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-tally-'));
  let tally: Tally;

  beforeAll(async () => {
    const file = join(folder, 'tally.json');
    const reporter = join(root, 'scripts/checks/tally-reporter.ts');
    const words = ['run', '--root=test/scripts/tally-fixture', `--reporter=${reporter}`];
    await runProgram('vitest', words, { TALLY_FILE: file });
    tally = readTally(readFileSync(file, 'utf8'));
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts passed tests', () => {
    expect(tally.passed).toBe(1);
  });

  it('counts a failed test, a suite that could not be prepared and a file that could not be run', () => {
    expect(tally.failed).toBe(3);
  });

  it('says of every skipped test why', () => {
    expect(tally.skipped.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['no such browser', 'where there is no folder']),
    );
  });
});
