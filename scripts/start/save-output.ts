/** What remains of a run without a window: a screenshot and, of an article, the exported Markdown; in out/. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { LaunchedExtension } from '../launch-extension.ts';
import { root } from '../run-program.ts';
import { say } from '../say.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { PageReport } from './page-report.ts';
import type { Target } from './start-arguments.ts';

interface Opened {
  page: Page;
  tabId: number;
  target: Target;
  report: PageReport;
}

export async function saveOutput(
  extension: LaunchedExtension,
  { page, tabId, target, report }: Opened,
): Promise<void> {
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, outputName(target));
  if (report.mentions.length > 0) await untilPainted(page);
  await page.screenshot({ path: `${file}.png` });
  say(`Screenshot: ${relative(process.cwd(), file)}.png`);
  if (!report.article) return;
  await exportMarkdown(extension, tabId, `${file}.md`);
  say(`Markdown: ${relative(process.cwd(), file)}.md`);
}

/** Marks are painted in slices after they are found; dates that name no day are marks that are never painted. */
async function untilPainted(page: Page): Promise<void> {
  const isPainted = () => [...CSS.highlights.keys()].some((name) => name.startsWith('meipi-'));
  await page
    .waitForFunction(isPainted, undefined, { timeout: 2_000 })
    .catch(() => say('Nothing is painted.'));
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
