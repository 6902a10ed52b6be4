/**
 * Opens an annotation's page at its place. The address stays the article's own: a page could read what is added to it. A
 * tab that shows the article comes to the front; else a new one is opened, and show-opening.ts leads to the place there.
 */
import { browser } from 'wxt/browser';
import type { Opened } from '../../messaging/contract.ts';
import { type Opening, setOpening } from '../../storage/openings.ts';
import type { AnnotationInArticle } from '../../storage/recent-annotations.ts';
import { readsByItself } from '../site-access/reads-by-itself.ts';
import { showOpening } from './show-opening.ts';
import { tabShowing } from './tab-showing.ts';

/** One after another: the second press finds the tab of the first. */
const queue: { last: Promise<unknown> } = { last: Promise.resolve() };

/** `anyway`: also where no reader runs by itself, so that somebody must press 标注本页 there. */
export function openAnnotation(found: AnnotationInArticle, anyway: boolean): Promise<Opened> {
  const open = () => openNow(found, anyway);
  const opened = queue.last.then(open, open);
  queue.last = opened;
  return opened;
}

async function openNow({ annotation, article }: AnnotationInArticle, anyway: boolean): Promise<Opened> {
  const { address, url } = article;
  const { id: annotationId, quote } = annotation;
  const opening: Opening = { annotationId, address, isPageNote: !quote, since: Date.now() };
  const open = await tabShowing(address);
  if (open !== undefined) return bringToFront(open, opening);
  if (!isPage(url)) return 'no-address';
  if (!anyway && !(await readsByItself(url))) return 'not-read-there';
  return openTab(url, opening);
}

async function bringToFront(tabId: number, opening: Opening): Promise<Opened> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
  await beginShowing(tabId, opening);
  return 'opened';
}

async function openTab(url: string, opening: Opening): Promise<Opened> {
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) await beginShowing(id, opening); // a fast page may have read already
  return 'opened';
}

async function beginShowing(tabId: number, opening: Opening): Promise<void> {
  await setOpening(tabId, opening);
  showOpening(tabId).catch((error: unknown) => console.error('Meipi, showing an annotation:', error));
}

/** An address may come from a file that was imported: nothing but pages is opened. */
function isPage(url: string): boolean {
  return URL.canParse(url) && /^(?:https?|file):$/.test(new URL(url).protocol);
}
