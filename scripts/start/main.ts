/** npm start: opens a real Chromium with the extension on the given pages and tells what it marked; see usage. */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchExtension, type LaunchedExtension } from '../launch-extension.ts';
import { say } from '../say.ts';
import { setUpChromium } from '../set-up-browsers.ts';
import { buildForEveryPage } from './build-for-every-page.ts';
import { hasDisplay } from './has-display.ts';
import { sampleTarget } from './sample.ts';
import { type How, showTarget } from './show-target.ts';
import { readStartArguments, type StartArguments, type Target } from './start-arguments.ts';

/** The exit code; 130 after Ctrl+C. */
export async function main(words: readonly string[]): Promise<number> {
  const stop = new AbortController();
  // npm passes the signal on that the terminal sent already: the second must not end us before we tidied up.
  process.on('SIGINT', () => stop.abort());
  process.on('SIGTERM', () => stop.abort());
  try {
    const { targets, json } = readStartArguments(words, sampleTarget());
    return await start({ targets: targets.map(findFile), json }, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return 130;
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function start({ targets, json }: StartArguments, signal: AbortSignal): Promise<number> {
  const executablePath = setUpChromium();
  const headless = json || !hasDisplay();
  say('Building the extension …');
  const folder = await buildForEveryPage();
  try {
    signal.throwIfAborted();
    say(`Opening ${executablePath}${headless ? ' without a window' : ''} …`);
    const online = targets.some(({ file }) => file === undefined);
    const extension = await launchExtension(folder, { executablePath, headless, online });
    return await showAll(extension, targets, { json, headless, signal });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function showAll(extension: LaunchedExtension, targets: Target[], how: How): Promise<number> {
  const { context } = extension;
  const close = () => void context.close();
  how.signal.addEventListener('abort', close, { once: true });
  try {
    let failures = 0;
    for (const target of targets) failures += (await showTarget(extension, target, how)) ? 0 : 1;
    how.signal.throwIfAborted();
    if (!how.headless) await untilClosed(extension);
    return failures === 0 ? 0 : 1;
  } finally {
    await context.close();
  }
}

async function untilClosed({ context }: LaunchedExtension): Promise<void> {
  say('Close the window, or press Ctrl+C, to end.');
  await new Promise((done) => context.once('close', done));
}

/** npm changes into the repository; a file is meant from where the reader stands. */
function findFile(target: Target): Target {
  if (target.file === undefined) return target;
  const file = resolve(process.env.INIT_CWD ?? '.', target.file);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return { ...target, file };
}
