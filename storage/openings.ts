/**
 * Annotations that were opened, each in its tab, until they are shown there. In the browser session's own storage: the
 * popup that asked is closed by then, and the background may be stopped while the page loads. No page can read it.
 */
import { browser } from 'wxt/browser';
import { watchArea } from './watch-area.ts';

export interface Opening {
  annotationId: string;
  /** Of its article. */
  address: string;
  /** It is about the whole article: there is no place to be led to. */
  isPageNote: boolean;
  /** When it was opened, in milliseconds since 1970. */
  since: number;
  /** When the reader was told that it is not to be seen there. */
  toldAt?: number;
  /** When it was shown: nothing is waited for any more. */
  shownAt?: number;
}

/** Milliseconds after which nobody waits for a page any more. */
const patience = 10 * 60_000;

/** Undefined where none was opened in the tab, or too long ago. */
export async function openingIn(tabId: number): Promise<Opening | undefined> {
  const all = await openings();
  return all.find((one) => one.tabId === tabId && isFresh(one.opening))?.opening;
}

/** Takes the place of what was opened in the tab before. */
export async function setOpening(tabId: number, opening: Opening): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: opening });
  const old = (await openings()).filter((one) => !isFresh(one.opening));
  await browser.storage.session.remove(old.map((one) => keyOf(one.tabId)));
}

/** The tabs in which annotations of this article were opened and are not shown yet. */
export async function tabsOpenedFor(address: string): Promise<number[]> {
  const all = await openings();
  const awaited = all.filter(({ opening }) => opening.address === address && !opening.shownAt);
  return awaited.filter(({ opening }) => isFresh(opening)).map(({ tabId }) => tabId);
}

/** Calls back at once and after every change, until stopped. */
export function watchOpening(tabId: number, found: (opening: Opening | undefined) => void): () => void {
  return watchArea(
    'session',
    (name) => name === keyOf(tabId),
    () => openingIn(tabId),
    found,
  );
}

const prefix = 'opening ';

function keyOf(tabId: number): string {
  return `${prefix}${tabId}`;
}

/** Few: what is old is forgotten with each new one. */
async function openings(): Promise<{ tabId: number; opening: Opening }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  const ours = all.filter(([key]) => key.startsWith(prefix));
  return ours.map(([key, value]) => ({
    tabId: Number(key.slice(prefix.length)),
    opening: readOpening(value),
  }));
}

function isFresh({ since }: Opening): boolean {
  return Date.now() - since < patience;
}

function readOpening(value: unknown): Opening {
  return value as Opening;
}
