import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/surface.css';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root) render(<App onOpenPanel={() => void openPanel()} />, root);

/** Chromium calls it side panel, Firefox sidebar. Both want the reader's own click. */
async function openPanel(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
  else await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  window.close();
}
