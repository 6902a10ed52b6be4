/** A step that runs the tests of one Vitest configuration; each test counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import type { Step, StepResult } from './run-steps.ts';
import { addTallies, oneFailed, readTally } from './tally.ts';

const reporters = ['--reporter=default', '--reporter=./scripts/checks/tally-reporter.ts'];

export function checkByVitest(name: string, config: string): Step {
  return { name, run: () => runVitest(config) };
}

async function runVitest(config: string): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-tally-'));
  try {
    const file = join(folder, 'tally.json');
    const { code, output } = await runProgram('vitest', ['run', '-c', config, ...reporters], {
      TALLY_FILE: file,
    });
    return { tally: countTests(file, code), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where Vitest fails otherwise than by a test (no test was found, its configuration is broken) that is one failed. */
function countTests(file: string, code: number): StepResult['tally'] {
  const tally = readTallyFile(file);
  if (!tally) return oneFailed;
  return code !== 0 && tally.failed === 0 ? addTallies([tally, oneFailed]) : tally;
}

function readTallyFile(file: string): StepResult['tally'] | undefined {
  try {
    return readTally(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Vitest ended before it could be written
  }
}
