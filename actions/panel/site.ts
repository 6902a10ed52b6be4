/** The site of a tab, and what the reader allowed on it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askFromSurface } from '../../messaging/send.ts';
import { isAlwaysRead, isOwnSite, originOf } from '../site-access/reads-by-itself.ts';

export interface Site {
  host: string;
  /** The reader runs here by itself because the reader of this extension said so. */
  isAlways: boolean;
  /** Whether that can be said: not on the manifest's own hosts, where it runs anyway, nor on pages that are no sites. */
  canBeAlways: boolean;
}

/** `url`: the page's own address where a reader runs; else the browser tells it only after the toolbar button was pressed. */
export function useSite(tabId: number | undefined, url: string | undefined): [Site | undefined, () => void] {
  const [site, setSite] = useState<Site>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const ask = async () => setSite(await siteOf(url ?? (await addressOf(tabId))));
    void ask();
  }, [tabId, url, asked]);
  return [site, () => setAsked((count) => count + 1)];
}

/** Must run in the reader's click: the browser asks them then. */
export async function setAlways(host: string, isAlways: boolean): Promise<void> {
  const origins = [originOf(host)];
  if (isAlways) await browser.permissions.request({ origins });
  else await browser.permissions.remove({ origins });
  await askFromSurface('sites-changed', {});
}

async function siteOf(url: string | undefined): Promise<Site | undefined> {
  const { protocol, hostname: host } = new URL(url ?? 'about:blank');
  if (!/^https?:$/.test(protocol)) return undefined;
  const isOwn = isOwnSite(host);
  return { host, isAlways: !isOwn && (await isAlwaysRead(host)), canBeAlways: !isOwn };
}

async function addressOf(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => undefined); // closed meanwhile
  return tab?.url;
}
