/**
 * A Chromium with the built extension (.output/chrome-mv3) for one test file: nothing leaves, every page is ours.
 * The extension runs from a copy, so that a test may update it and a build beside it does no harm.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-browser.ts';
import { launchExtension } from '../../scripts/launch-extension.ts';
import { root } from '../../scripts/run-program.ts';
import { type ServedPages, servePages } from '../../scripts/serve-pages.ts';

export interface Reader {
  context: BrowserContext;
  /** The extension's id and the folder it runs from. */
  id: string;
  folder: string;
  pages: ServedPages;
  /** A page of the extension's origin in which nothing of ours runs: for asking, storage and IndexedDB. */
  quiet: Page;
  close(): Promise<void>;
}

export async function launchReader(build = join(root, '.output/chrome-mv3')): Promise<Reader> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: npm test installs one or says how.');
  const folder = copyBuild(build);
  const { context, id } = await launchExtension(folder, { executablePath, headless: true });
  const pages = await servePages(context);
  const quiet = await quietPage(context, id);
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { context, id, folder, pages, quiet, close };
}

function copyBuild(build: string): string {
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`${build} holds no build: npm run build.`);
  const folder = mkdtempSync(join(tmpdir(), 'meipi-test-'));
  cpSync(build, folder, { recursive: true });
  return folder;
}

/** The manifest shown as text is of the extension's origin and has its APIs. An update closes it: open another. */
export async function quietPage(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}
