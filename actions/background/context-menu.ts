/** The entry in a selection's context menu. */
import { browser } from 'wxt/browser';
import { type Language, wordsOf } from '../../words/words.ts';

const item = 'annotate';

/** Made anew whenever the background starts or the language changes. */
export async function makeContextMenu(language: Language): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: item, contexts: ['selection'], title: wordsOf(language).card.annotate });
}
