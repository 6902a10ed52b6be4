/** Which browser to drive. Looks only; installing is scripts/set-up-browsers.ts. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The path of a Chromium that runs unpacked extensions: $CHROME_PATH, one on PATH, Playwright's own. */
export function findChromium(): string | undefined {
  return (
    named('CHROME_PATH') ?? onPath('chromium', 'chromium-browser', 'ungoogled-chromium') ?? playwrights()
  );
}

export function findFirefox(): string | undefined {
  return named('FIREFOX_PATH') ?? onPath('firefox-esr', 'firefox');
}

function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!isExecutable(path))
    throw new Error(`${variable} is set to ${path}, which is no program. Correct or unset it.`);
  return path;
}

function onPath(...names: string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      continue; // not there: the next name
    }
  }
  return undefined;
}

/** Playwright gives a path whether or not it has downloaded anything, so look. */
function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
