/**
 * Makes what is registered agree with what is granted: the reader runs by itself on the manifest's hosts and on those the
 * reader of this extension allowed for good. Registrations vanish on update, permissions can be taken back anywhere.
 */
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/send.ts';
import { readerScripts, readerSites } from './manifest-reader.ts';
import { startReading } from './start-reading.ts';

const registration = 'always';

/** Runs are one after another: two at once would both register. */
const queue = { last: Promise.resolve() };

export function reconcileSites(): Promise<void> {
  queue.last = queue.last.then(reconcile, reconcile);
  return queue.last;
}

async function reconcile(): Promise<void> {
  const matches = await grantedForGood();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (sameList(registered?.matches ?? [], matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: registration,
      js: readerScripts(),
      matches,
      excludeMatches: readerSites(), // there it runs by the manifest: once is enough
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await startInOpenTabs(matches);
}

/** The origins granted beyond the manifest's own. */
async function grantedForGood(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(readerSites());
  return origins.filter((origin) => !own.has(origin)).sort();
}

async function startInOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map(({ id }) => id !== undefined && startWhereNoneRuns(id)));
}

/** A second reader would end the first, with what is being written there. */
async function startWhereNoneRuns(tabId: number): Promise<void> {
  const answer = await askPage(tabId, 'page-state', {});
  if (!answer.ok) await startReading(tabId);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((item, index) => item === b[index]);
}
