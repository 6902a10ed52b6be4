/**
 * Permissions, registered scripts and tabs as Chromium keeps them, which WXT's fake browser does not: the part of them that
 * actions/site-access uses, with the same refusals.
 */
import { onTestFinished, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = Browser.scripting.RegisteredContentScript;

export class FakeSites {
  /** Origins granted at this moment, the manifest's own among them. */
  origins: string[] = ['*://www.news.example/*'];
  readonly registered = new Map<string, Script>();
  /** Open tabs by id, each with its address. */
  readonly tabs = new Map<number, string>();
  /** Where the reader was started, in order. */
  readonly startedIn: number[] = [];
  /** Calls that change registrations. */
  changes = 0;

  async register(scripts: Script[]): Promise<void> {
    this.changes++;
    for (const script of scripts) {
      if (this.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      this.registered.set(script.id, script);
    }
  }

  async unregister(ids: string[]): Promise<void> {
    this.changes++;
    for (const id of ids) {
      if (!this.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    }
  }

  async start(tabId: number): Promise<void> {
    const address = this.tabs.get(tabId) ?? '';
    if (!this.origins.some((origin) => isOf(address, origin)))
      throw new Error('Cannot access contents of the page.');
    this.startedIn.push(tabId);
  }

  tabsOf(patterns: string[]): { id: number }[] {
    const open = [...this.tabs].filter(([, address]) => patterns.some((pattern) => isOf(address, pattern)));
    return open.map(([id]) => ({ id }));
  }
}

/** Enough of match patterns for these tests: a whole host. */
function isOf(address: string, pattern: string): boolean {
  const host = pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
  return host === '*' || new URL(address).host === host;
}

/** Puts it in place of the fake browser's own, for one test. */
export function useFakeSites(): FakeSites {
  const sites = new FakeSites();
  const { permissions, runtime, scripting, tabs } = fakeBrowser;
  const spies = [
    vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins: sites.origins })),
    vi.spyOn(runtime, 'getManifest').mockReturnValue(manifest),
    vi
      .spyOn(scripting, 'getRegisteredContentScripts')
      .mockImplementation(async ({ ids = [] } = {}) => ids.flatMap((id) => sites.registered.get(id) ?? [])),
    vi.spyOn(scripting, 'registerContentScripts').mockImplementation((scripts) => sites.register(scripts)),
    vi
      .spyOn(scripting, 'unregisterContentScripts')
      .mockImplementation(({ ids = [] } = {}) => sites.unregister(ids)),
    vi.spyOn(scripting, 'executeScript').mockImplementation(async ({ target }) => {
      await sites.start(target.tabId);
      return [];
    }),
    vi.spyOn(tabs, 'query').mockImplementation(async ({ url = [] }) => sites.tabsOf([url].flat())),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return sites;
}

const manifest: Browser.runtime.Manifest = {
  manifest_version: 3,
  name: 'Meipi',
  version: '1',
  content_scripts: [{ matches: ['*://www.news.example/*'], js: ['content-scripts/reader.js'] }],
};
