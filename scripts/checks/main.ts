/** npm test: sets up the browsers, runs every check, and ends with one line that counts them. */
import { say } from '../say.ts';
import { setUpChromium, setUpFirefox } from '../set-up-browsers.ts';
import { runSteps, type Step, type StepResult } from './run-steps.ts';
import { steps } from './steps.ts';
import { closingLine, oneFailed, skippedByReason } from './tally.ts';

/** The exit code. */
export async function main(): Promise<number> {
  const total = setUp() ? await runSteps(steps.map(announced), tellStep) : oneFailed;
  process.stdout.write(`${skippedByReason(total)}${closingLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

/** Whether there is what the checks need; says what is missing. */
function setUp(): boolean {
  try {
    say(`Chromium: ${setUpChromium()}`);
    say(`Firefox: ${setUpFirefox() ?? 'none found; its tests are skipped'}`);
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function announced(step: Step): Step {
  const run = () => {
    say(`… ${step.name}`);
    return step.run();
  };
  return { ...step, run };
}

function tellStep({ name }: Step, { tally, output }: StepResult): void {
  const mark = tally.failed > 0 ? '✗' : '✓';
  process.stdout.write(`\n${mark} ${name}: ${closingLine(tally)}\n${output.trim()}\n`);
}
