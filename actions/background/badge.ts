/** The number on the toolbar button: the reader's annotations on the tab's article, else nothing. */
import { browser } from 'wxt/browser';

const vermilion = '#c8371f';

export async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  const text = count > 0 ? String(count) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: vermilion });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    return; // the tab closed meanwhile
  }
}
