/** Opens the side panel; it must run in the reader's own click. */
import { browser } from 'wxt/browser';

/** Firefox's name for it, which the types of Chromium's API do not have. */
interface Sidebar {
  open(): Promise<void>;
}

export async function openPanel(): Promise<void> {
  const sidebar = readSidebar(browser);
  if (sidebar) return sidebar.open();
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId !== undefined) await browser.sidePanel.open({ windowId });
}

function readSidebar(api: object): Sidebar | undefined {
  return (api as { sidebarAction?: Sidebar }).sidebarAction;
}
