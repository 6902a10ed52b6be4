/** Finds the browsers, and installs Debian's packages where there are none and this is root on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.ts';
import { say } from './say.ts';

/** The path of a Chromium. Throws a sentence that says what to do. */
export function setUpChromium(): string {
  const path = findChromium() ?? afterInstalling(['chromium', 'fonts-noto-cjk'], findChromium);
  if (path) return path;
  throw new Error(
    'No Chromium was found. Install one (on Debian: apt-get install chromium fonts-noto-cjk; ' +
      'elsewhere: npx playwright-core install chromium), or set CHROME_PATH to the program of one.',
  );
}

/** The path of a Firefox, or undefined: what needs it is skipped then. */
export function setUpFirefox(): string | undefined {
  return findFirefox() ?? afterInstalling(['firefox-esr'], findFirefox);
}

function afterInstalling(packages: string[], find: () => string | undefined): string | undefined {
  if (!isRootOnDebian()) return undefined;
  say(`Installing ${packages.join(' and ')} …`);
  apt(['update', '-qq']);
  apt(['install', '-qq', '-y', '--no-install-recommends', ...packages]);
  return find();
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** A failure shows in that nothing is found afterwards; apt-get itself says why. */
function apt(words: string[]): void {
  spawnSync('apt-get', words, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
