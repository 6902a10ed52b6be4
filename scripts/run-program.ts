/** Runs a program of node_modules/.bin (or any other) from the root of the repository and keeps what it says. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { delimiter, join } from 'node:path';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  /** Exit code; 1 where a signal ended it. */
  code: number;
  /** stdout and stderr in the order they came. */
  output: string;
  stdout: string;
}

export function runProgram(program: string, words: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...colours(), PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32', // there the programs of node_modules are .cmd files
    });
    const said: string[] = [];
    const results: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (words: string) => results.push(words));
    for (const stream of [child.stdout, child.stderr.setEncoding('utf8')])
      stream.on('data', (words: string) => said.push(words));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: said.join(''), stdout: results.join('') }),
    );
  });
}

/** What it says is shown where this program's own words go. */
function colours(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}
