/** Where the reader runs without being asked: on the manifest's own sites, and where the reader of this extension said 总是标注本站. */
import { browser } from 'wxt/browser';
import { readerSites } from './manifest-reader.ts';

export async function readsByItself(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return isOwnSite(hostname) || isAlwaysRead(hostname);
}

/** One of the manifest's. */
export function isOwnSite(host: string): boolean {
  return readerSites().some((match) => covers(match, host));
}

export function isAlwaysRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/** The permission to be asked for. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

/** Of a match pattern such as `*://*.people.com.cn/*`. */
function covers(match: string, host: string): boolean {
  const named = /^[^/]*:\/\/(?<host>[^/]+)\//.exec(match)?.groups?.host ?? '';
  return named.startsWith('*.') ? host === named.slice(2) || host.endsWith(named.slice(1)) : host === named;
}
