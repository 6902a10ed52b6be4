/** The article that npm start shows when it is told no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-program.ts';
import type { FileTarget } from './start-arguments.ts';

const folder = join(root, 'test/articles/sample');

export function sampleTarget(): FileTarget {
  const { url } = readAbout(readFileSync(join(folder, 'about.json'), 'utf8'));
  return { file: join(folder, 'source.html'), address: url };
}

function readAbout(json: string): { url: string } {
  return JSON.parse(json) as { url: string };
}
