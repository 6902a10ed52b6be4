/** A key or the context menu was meant for the reader in a tab; where none runs, the press also lets one in. */
import { browser } from 'wxt/browser';
import { type Command, commands } from '../../messaging/contract.ts';
import { askPage } from '../../messaging/send.ts';
import { startReading } from '../site-access/start-reading.ts';

/** Milliseconds between two questions whether the page is read, and how many are asked. */
const pause = 200;
const patience = 50;

/** Without a tab, the one in front. */
export async function sendCommand(name: string, tabId?: number): Promise<void> {
  const command = commands.find((known): known is Command => known === name);
  const target = tabId ?? (await tabInFront());
  if (!command || target === undefined) return;
  const answer = await askPage(target, 'run-command', { command });
  if (answer.ok || answer.error.code !== 'unreachable') return;
  const started = await startReading(target);
  if (started.ok && (await isRead(target))) await askPage(target, 'run-command', { command });
}

async function tabInFront(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

async function isRead(tabId: number): Promise<boolean> {
  for (let asked = 0; asked < patience; asked++) {
    const answer = await askPage(tabId, 'page-state', {});
    if (answer.ok && answer.value.state !== 'reading') return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
