/** What the reader's browser has to load, gzipped, in kB of a thousand bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureContentScripts } from '../../../scripts/checks/content-script-size.ts';
import { root, runProgram } from '../../../scripts/run-program.ts';

/** All content scripts, built anew: what lies in .output may be of yesterday. */
export async function contentScriptSize(): Promise<number> {
  const { code, output } = await runProgram('wxt', ['build'], { NODE_ENV: 'production' });
  if (code !== 0) throw new Error(`${output}\nThe extension could not be built, see above.`);
  return measureContentScripts().bytes / 1000;
}

export function gzippedSize(script: string): number {
  return gzipSync(script).length / 1000;
}

/** The lists of recognition/ as they stand in their files. */
export function listsSize(): number {
  const folder = join(root, 'recognition');
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.data.ts'),
  );
  return gzippedSize(lists.map((path) => readFileSync(join(folder, path), 'utf8')).join(''));
}
