/**
 * A reporter of Vitest that writes a Tally as JSON to the file $TALLY_FILE. Vitest's own JSON leaves out why a test
 * was skipped. A file that could not be run, a suite whose preparation failed, and an error outside of all tests
 * count as one failed each.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { addTallies, oneFailed, onePassed, type Tally } from './tally.ts';

export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.TALLY_FILE;
    if (!file) throw new Error('TALLY_FILE is not set: say where the tally is to be written.');
    const tallies = [...modules.map(tallyModule), ...errors.map(() => oneFailed)];
    writeFileSync(file, JSON.stringify(addTallies(tallies)));
  }
}

function tallyModule(module: TestModule): Tally {
  const tests = [...module.children.allTests()].map(tallyTest);
  const broken = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0);
  return addTallies([...tests, ...broken.map(() => oneFailed)]);
}

function tallyTest(test: TestCase): Tally {
  const result = test.result();
  if (result.state === 'passed') return onePassed;
  if (result.state !== 'skipped') return oneFailed;
  const why = result.note ?? outermostSkipped(test).name;
  return { passed: 0, failed: 0, skipped: [{ what: `${test.module.relativeModuleId}: ${test.name}`, why }] };
}

/** What was told to be skipped, whose title says why: the test itself, or a suite around it. */
function outermostSkipped(test: TestCase): TestCase | TestSuite {
  let outermost: TestCase | TestSuite = test;
  for (let part = test.parent; part.type === 'suite'; part = part.parent) {
    if (part.options.mode === 'skip') outermost = part;
  }
  return outermost;
}
