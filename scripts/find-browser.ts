/** Which browser to drive. Looks only; installing is scripts/set-up-browsers.ts. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const chromiumNames = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
/** They take an unpacked extension by the debugging protocol only, so they come last. */
const brandedNames = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium: $CHROME_PATH, one on PATH, Playwright's own, a branded one. Throws where CHROME_PATH is wrong. */
export function findChromium(): string | undefined {
  return (
    named('CHROME_PATH') ??
    onPath(chromiumNames) ??
    [chromium.executablePath()].find(isProgram) ?? // a path is given whether or not anything was downloaded
    onPath(brandedNames) ??
    macPrograms.find(isProgram)
  );
}

/** The path of a Firefox: $FIREFOX_PATH, one on PATH. Throws where FIREFOX_PATH is wrong. */
export function findFirefox(): string | undefined {
  return named('FIREFOX_PATH') ?? onPath(['firefox-esr', 'firefox']);
}

function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!isProgram(path)) {
    throw new Error(`${variable} is set to ${path}, which is no program. Correct or unset it.`);
  }
  return path;
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run
  }
}
