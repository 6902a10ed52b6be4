/** Tells the readers in all tabs that an article's annotations changed; those that show another article ignore it. */
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/send.ts';

export async function tellTabs(address: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && askPage(id, 'annotations-changed', { address })),
  );
}
