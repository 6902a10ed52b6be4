/** The content script loads on every article: it stays small enough not to be noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../run-program.ts';
import type { StepResult } from './run-steps.ts';
import { oneFailed, onePassed } from './tally.ts';

const mostBytes = 150_000;
const folder = join(root, '.output/chrome-mv3');

export async function checkContentScriptSize(): Promise<StepResult> {
  const { files, bytes } = measureContentScripts();
  const output = `${files.join(', ')}: ${bytes} bytes gzipped, ${mostBytes} at most\n`;
  return { tally: files.length > 0 && bytes <= mostBytes ? onePassed : oneFailed, output };
}

/** The content scripts of the last build and their gzipped bytes together. */
export function measureContentScripts(): { files: string[]; bytes: number } {
  const files = readContentScripts(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return { files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The scripts that a manifest of ours puts into pages; none where it names none. */
function readContentScripts(manifest: string): string[] {
  const { content_scripts = [] } = JSON.parse(manifest) as { content_scripts?: { js: string[] }[] };
  return content_scripts.flatMap(({ js }) => js);
}
