/** Opens one page and prints what was marked in it: a table with pictures beside, or a line of JSON. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { tabIdOf } from '../ask-page.ts';
import type { LaunchedExtension } from '../launch-extension.ts';
import { say } from '../say.ts';
import { servePages } from '../serve-pages.ts';
import { saveOutput } from './save-output.ts';
import { pageReport, seePage } from './page-report.ts';
import { reportTable } from './report-table.ts';
import type { Target } from './start-arguments.ts';

export interface How {
  json: boolean;
  headless: boolean;
  /** Aborted when the reader wants to end: then what fails is no news. */
  signal: AbortSignal;
}

/** Whether it could be opened and read; what hindered it is told, and in JSON stands in its line. */
export async function showTarget(extension: LaunchedExtension, target: Target, how: How): Promise<boolean> {
  const page = await freshPage(extension);
  try {
    say(`Opening ${target.file ?? target.address} …`);
    await open(page, target);
    const tabId = await tabIdOf(extension.worker, page);
    const report = pageReport(await seePage(extension.worker, tabId));
    print(how.json ? JSON.stringify(report) : `\n${reportTable(report)}\n`);
    if (how.headless && !how.json) await saveOutput(extension, { page, tabId, target, report });
    return true;
  } catch (error) {
    how.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    say(`${target.file ?? target.address}: ${why}`);
    if (how.json) print(JSON.stringify({ article: null, mentions: [], error: why }));
    return false;
  } finally {
    if (how.headless) await page.close();
  }
}

/** The tab a browser begins with, when nothing was opened in it yet. */
async function freshPage({ context }: LaunchedExtension): Promise<Page> {
  const blank = context.pages().find((page) => page.url() === 'about:blank');
  return blank ?? context.newPage();
}

/** A file gets no other request answered than for itself. Neither need have loaded its last picture: some never do. */
async function open(page: Page, { file, address }: Target): Promise<void> {
  if (file === undefined) return goTo(page, address);
  const pages = await servePages(page);
  pages.serve(address, readFileSync(file));
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

async function goTo(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    const code = /net::\w+/.exec(String(error))?.[0] ?? 'no answer';
    throw new Error(`could not be opened (${code}): check the address and the connection`, { cause: error });
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
