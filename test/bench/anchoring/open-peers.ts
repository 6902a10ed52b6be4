/** Opens the page of the peers in Chromium; without a Chromium there are no peers, and the bench says so. */
import { chromium } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import type { Located, Quote } from '../../../model/quote.ts';
import { findChromium } from '../../../scripts/find-browser.ts';
import { say } from '../../../scripts/say.ts';

interface Peers {
  names: string[];
  locate(who: string, text: string, quotes: Quote[]): Promise<{ located: Located[]; took: number }>;
  close(): Promise<void>;
}

declare function locateByPeer(...asked: Parameters<Peers['locate']>): ReturnType<Peers['locate']>;

declare const peers: { loaded: string[]; failed: string[] };

export async function openPeers(): Promise<Peers> {
  const executablePath = findChromium();
  if (!executablePath) return noPeers();
  const server = await createViteServer({
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { entries: ['test/bench/anchoring/peers-page.ts'] },
    server: { host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}test/bench/anchoring/peers.html`);
  await page.waitForFunction(() => 'peers' in globalThis);
  const { loaded, failed } = await page.evaluate(() => peers);
  if (failed.length > 0) say(`These peers did not load and are left out: ${failed.join(', ')}`);
  return {
    names: loaded,
    locate: (who, text, quotes) =>
      page.evaluate(([who, text, quotes]) => locateByPeer(who, text, quotes), [who, text, quotes] as const),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function noPeers(): Peers {
  say('No Chromium was found: the bench runs without its peers. Set CHROME_PATH to name one.');
  return {
    names: [],
    locate: () => Promise.reject(new Error('There is no peer to ask')),
    close: () => Promise.resolve(),
  };
}
