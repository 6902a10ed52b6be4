import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.ts';

describe('finding a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-path-'));
  const program = (name: string) => join(folder, name);

  beforeAll(() => {
    for (const name of ['chromium-browser', 'google-chrome', 'firefox']) {
      writeFileSync(program(name), '');
      chmodSync(program(name), 0o755);
    }
    writeFileSync(program('chromium'), 'a file that nobody may run');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.unstubAllEnvs());

  it('takes what CHROME_PATH says before what is on PATH', () => {
    vi.stubEnv('CHROME_PATH', program('google-chrome'));
    vi.stubEnv('PATH', folder);
    expect(findChromium()).toBe(program('google-chrome'));
  });

  it('refuses a CHROME_PATH that is no program with a sentence', () => {
    vi.stubEnv('CHROME_PATH', program('chromium'));
    expect(findChromium).toThrow(/CHROME_PATH is set to .* which is no program/);
  });

  it('takes a Chromium on PATH that may be run, and a branded one last', () => {
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(findChromium()).toBe(program('chromium-browser'));
  });

  it('finds no Firefox where there is none', () => {
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', join(folder, 'nowhere'));
    expect(findFirefox()).toBeUndefined();
  });
});
