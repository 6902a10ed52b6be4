/** The open tab that shows an article. Without a permission to read addresses, the readers in the tabs are asked. */
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/send.ts';
import { tabsOpenedFor } from '../../storage/openings.ts';

/** Milliseconds that a tab has to answer: one that is frozen never does. */
const patience = 1000;

/** Of several the one that was in front last; one that is still loading the article for an earlier press counts too. */
export async function tabShowing(address: string): Promise<number | undefined> {
  const tabs = (await browser.tabs.query({})).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const awaited = await tabsOpenedFor(address);
  const shows = await Promise.all(
    tabs.map(
      ({ id, status }) =>
        id !== undefined && ((status === 'loading' && awaited.includes(id)) || showsArticle(id, address)),
    ),
  );
  return tabs.find((_tab, index) => shows[index])?.id;
}

async function showsArticle(tabId: number, address: string): Promise<boolean> {
  const answer = await Promise.race([askPage(tabId, 'shows-article', { address }), silence()]);
  return answer?.ok === true && answer.value.shows;
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
}
