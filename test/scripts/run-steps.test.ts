import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '../../scripts/checks/run-steps.ts';
import { oneFailed, onePassed, type Tally } from '../../scripts/checks/tally.ts';

/** A step that ends, with this tally, when the event loop has turned that often. */
function step(
  name: string,
  tally: Tally,
  more: Partial<Step> & { turns?: number; log?: string[] } = {},
): Step {
  const { turns = 1, log = [], ...rest } = more;
  const run = async () => {
    log.push(`${name} begins`);
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
    log.push(`${name} ends`);
    return { tally, output: '' };
  };
  return { name, run, ...rest };
}

async function toldNames(steps: Step[]): Promise<string[]> {
  const names: string[] = [];
  await runSteps(steps, ({ name }) => names.push(name));
  return names;
}

describe('running the checks', () => {
  it('tells the steps in the order of the list, whichever ends first', async () => {
    expect(await toldNames([step('slow', onePassed, { turns: 9 }), step('quick', onePassed)])).toEqual([
      'slow',
      'quick',
    ]);
  });

  it('runs later steps though an earlier one failed', async () => {
    const { passed, failed } = await runSteps([step('bad', oneFailed), step('good', onePassed)], () => {});
    expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  });

  it('skips a step whose need failed, and says so', async () => {
    const steps = [step('build', oneFailed), step('use', onePassed, { needs: ['build'] })];
    expect((await runSteps(steps, () => {})).skipped).toEqual([{ what: 'use', why: 'build failed' }]);
  });

  it('counts a step that throws as failed and tells what it threw', async () => {
    const outputs: string[] = [];
    const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('no such program')) };
    const { failed } = await runSteps([broken], (_, { output }) => outputs.push(output));
    expect([failed, ...outputs]).toEqual([1, 'Error: no such program\n']);
  });

  it('runs two steps at a time, and a lonely one with nothing beside it', async () => {
    const log: string[] = [];
    const both = { turns: 5, log };
    const steps = [
      step('one', onePassed, both),
      step('two', onePassed, both),
      step('lonely', onePassed, { ...both, alone: true }),
      step('last', onePassed, both),
    ];
    await runSteps(steps, () => {});
    expect(log.slice(0, 2)).toEqual(['one begins', 'two begins']);
    expect(log.slice(4)).toEqual(['lonely begins', 'lonely ends', 'last begins', 'last ends']);
  });
});
