/**
 * Changes of kept articles that the reader has seen on their pages and put away: not said again there until the browser is
 * closed, or the page changes again. Popup and side panel go on telling them.
 */
import { browser } from 'wxt/browser';
import type { SinceKept } from '../text/since-kept.ts';
import { hashText } from './hash-text.ts';

export async function putChangesAway(address: string, since: SinceKept): Promise<void> {
  await browser.storage.session.set({ [keyOf(address)]: await hashOf(since) });
}

export async function arePutAway(address: string, since: SinceKept): Promise<boolean> {
  const key = keyOf(address);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return stored[key] === (await hashOf(since));
}

const keyOf = (address: string) => `seen ${address}`;

function hashOf({ keptAt, count, changes }: SinceKept): Promise<string> {
  return hashText(JSON.stringify([keptAt, count, changes.map(({ before, after }) => [before, after])]));
}
