/** What remains of a run without a window: a screenshot and the exported Markdown, in out/. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { LaunchedExtension } from '../launch-extension.ts';
import { root } from '../run-program.ts';
import { say } from '../say.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { Target } from './start-arguments.ts';

interface Opened {
  page: Page;
  tabId: number;
  target: Target;
  /** How many marks it has. */
  marks: number;
}

export async function saveOutput(
  extension: LaunchedExtension,
  { page, tabId, target, marks }: Opened,
): Promise<void> {
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, outputName(target));
  await untilPainted(page, marks);
  await page.screenshot({ path: `${file}.png` });
  say(`Screenshot: ${relative(process.cwd(), file)}.png`);
  await exportMarkdown(extension, tabId, `${file}.md`);
  say(`Markdown: ${relative(process.cwd(), file)}.md`);
}

/** Marks are painted in slices after they are found. A page without any is taken as it is. */
async function untilPainted(page: Page, marks: number): Promise<void> {
  if (marks === 0) return;
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('meipi-')));
}

/** After the file or the address, with nothing in it that a file system minds. */
export function outputName({ file, address }: Target): string {
  const name = file === undefined ? address.replace(/^https?:\/\//, '') : fileName(file);
  const plain = name.replaceAll(/[^\p{Letter}\p{Number}.-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return plain.slice(0, 80) || 'page';
}

/** Our own articles are all named source.html, in a folder of their name. */
function fileName(file: string): string {
  const name = basename(file).replace(/\.html?$/, '');
  return name === 'source' ? basename(dirname(file)) : name;
}
