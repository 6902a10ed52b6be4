/**
 * Builds the extension and copies the build for one run. The copy differs in its manifest alone: its content script
 * runs on every page, where a reader would first press the button, so that any file and any address can be shown.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from '../run-program.ts';

/** The folder of the copy, which whoever asked removes. Throws what the build said where it failed. */
export async function buildForEveryPage(): Promise<string> {
  const { code, output } = await runProgram('wxt', ['build'], { NODE_ENV: 'production' });
  if (code !== 0) throw new Error(`${output}\nThe extension could not be built, see above.`);
  const folder = mkdtempSync(join(root, '.output/run-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, onEveryPage(readFileSync(path, 'utf8')));
  return folder;
}

function onEveryPage(manifest: string): string {
  const { content_scripts = [], ...rest } = JSON.parse(manifest) as { content_scripts?: object[] };
  const everywhere = content_scripts.map((script) => ({ ...script, matches: ['*://*/*'] }));
  return JSON.stringify({ ...rest, content_scripts: everywhere });
}
