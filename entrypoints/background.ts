/** The background: writes edits, answers, keeps registrations in order. Wiring only; it may be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answersToPages, answersToSurfaces } from '../actions/background/background-answers.ts';
import { makeContextMenu } from '../actions/background/context-menu.ts';
import { Stored } from '../actions/background/stored.ts';
import { reconcileSites } from '../actions/site-access/reconcile-sites.ts';
import { answerInBackground } from '../messaging/answer.ts';
import { type Command, commands } from '../messaging/contract.ts';
import { askPage } from '../messaging/send.ts';
import { emptyBin } from '../storage/empty-bin.ts';

const binAlarm = 'empty-bin';
const minutesInDay = 24 * 60;

export default defineBackground({
  type: 'module',
  main() {
    const stored = new Stored();
    answerInBackground(answersToPages(stored), answersToSurfaces(stored));

    const reconcile = () => report(reconcileSites(), 'registering sites');
    browser.runtime.onInstalled.addListener(() => {
      reconcile();
      report(makeContextMenu(), 'making the context menu');
      report(browser.alarms.create(binAlarm, { periodInMinutes: minutesInDay }), 'setting the alarm');
    });
    browser.runtime.onStartup.addListener(reconcile);
    browser.permissions.onAdded.addListener(reconcile);
    browser.permissions.onRemoved.addListener(reconcile);

    browser.commands.onCommand.addListener((name) => void run(name));
    browser.contextMenus.onClicked.addListener((_info, tab) => void run('annotate', tab?.id));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === binAlarm) void stored.run((database) => emptyBin(database, Date.now()));
    });
  },
});

/** A key or the menu was meant for the reader in the active tab. */
async function run(name: string, tabId?: number): Promise<void> {
  const command = commands.find((known): known is Command => known === name);
  const [active] = tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const target = tabId ?? active?.id;
  if (command && target !== undefined) await askPage(target, 'run-command', { command });
}

function report(work: Promise<void>, whileDoing: string): void {
  work.catch((error: unknown) => console.error(`Meipi, ${whileDoing}:`, error));
}
