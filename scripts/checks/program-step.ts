/** A step that one program decides by its exit code; it counts as one check. */
import { runProgram } from '../run-program.ts';
import type { Step } from './run-steps.ts';
import { oneFailed, onePassed } from './tally.ts';

export function checkByProgram(name: string, program: string, words: string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runProgram(program, words);
      return { tally: code === 0 ? onePassed : oneFailed, output };
    },
  };
}
