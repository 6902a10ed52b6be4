/**
 * Runs steps, two at a time where they allow it, and tells each in the order of the list as soon as it and those
 * before it are done. A step whose need failed is counted as skipped; all others run whatever happened before.
 */
import { addTallies, oneFailed, type Tally } from './tally.ts';

export interface StepResult {
  tally: Tally;
  /** What the step has to say, for people. */
  output: string;
}

export interface Step {
  name: string;
  /** The steps before it that must have passed. */
  needs?: string[];
  /** Nothing else may run beside it. */
  alone?: boolean;
  run(): Promise<StepResult>;
}

type Tell = (step: Step, result: StepResult) => void;

export async function runSteps(steps: readonly Step[], tell: Tell, lanes = 2): Promise<Tally> {
  const results = new Map<string, Promise<StepResult>>();
  const running = new Set<Promise<unknown>>();
  let told = Promise.resolve();
  for (const step of steps) {
    const missing = await firstFailed(step.needs ?? [], results);
    await room(running, step.alone ? 1 : lanes);
    const result = missing === undefined ? attempt(step) : skip(step, missing);
    results.set(step.name, result);
    running.add(result);
    void result.then(() => running.delete(result));
    told = told.then(async () => tell(step, await result));
    if (step.alone) await result;
  }
  await told;
  return addTallies((await Promise.all(results.values())).map(({ tally }) => tally));
}

async function firstFailed(
  names: string[],
  results: ReadonlyMap<string, Promise<StepResult>>,
): Promise<string | undefined> {
  for (const name of names) {
    const result = await results.get(name);
    if (!result) throw new Error(`No step before this one is named ${name}.`);
    if (result.tally.passed === 0) return name;
  }
  return undefined;
}

/** Waits until fewer than `lanes` steps run. */
async function room(running: ReadonlySet<Promise<unknown>>, lanes: number): Promise<void> {
  while (running.size >= lanes) await Promise.race(running);
}

async function attempt(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return { tally: oneFailed, output: `${String(error)}\n` };
  }
}

async function skip(step: Step, missing: string): Promise<StepResult> {
  const skipped = [{ what: step.name, why: `${missing} failed` }];
  return { tally: { passed: 0, failed: 0, skipped }, output: '' };
}
