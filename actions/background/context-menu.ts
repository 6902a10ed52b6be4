/** The entry in a selection's context menu. */
import { browser } from 'wxt/browser';
import { readSettings } from '../../storage/settings.ts';
import { wordsOf } from '../../words/words.ts';

const item = 'annotate';

/** Made anew at install and update; the browser keeps it in between. */
export async function makeContextMenu(): Promise<void> {
  const { language } = await readSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: item, contexts: ['selection'], title: wordsOf(language).card.annotate });
}
