/** What the reader's browser has to load, gzipped, in kB of a thousand bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentScriptFolder, measureContentScripts } from '../../../scripts/checks/content-script-size.ts';
import { root, runProgram } from '../../../scripts/run-program.ts';

/** All content scripts of the last build; where there was none, one is made. */
export async function contentScriptSize(): Promise<number> {
  if (!existsSync(contentScriptFolder)) await runProgram('wxt', ['build']);
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
