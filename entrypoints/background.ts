/** The background: writes edits, answers, keeps registrations in order. Wiring only; it may be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answersToPages, answersToSurfaces } from '../actions/background/background-answers.ts';
import { makeContextMenu } from '../actions/background/context-menu.ts';
import { sendCommand } from '../actions/background/send-command.ts';
import { Stored } from '../actions/background/stored.ts';
import { showOpening } from '../actions/opening/show-opening.ts';
import { reconcileSites } from '../actions/site-access/reconcile-sites.ts';
import { answerInBackground, hearInSurface } from '../messaging/answer.ts';
import { emptyBin } from '../storage/empty-bin.ts';
import { watchSettings } from '../storage/settings.ts';

const binAlarm = 'empty-bin';
const minutesInDay = 24 * 60;

export default defineBackground({
  type: 'module',
  main() {
    const stored = new Stored();
    answerInBackground(answersToPages(stored), answersToSurfaces(stored));
    hearInSurface('page-changed', (_asks, { tabId }) => {
      if (tabId !== undefined) report(showOpening(tabId), 'showing an annotation');
    });

    const reconcile = () => report(reconcileSites(), 'registering sites');
    browser.runtime.onInstalled.addListener(() => {
      reconcile();
      report(browser.alarms.create(binAlarm, { periodInMinutes: minutesInDay }), 'setting the alarm');
    });
    browser.runtime.onStartup.addListener(reconcile);
    browser.permissions.onAdded.addListener(reconcile);
    browser.permissions.onRemoved.addListener(reconcile);

    browser.commands.onCommand.addListener((name, tab) => void sendCommand(name, tab?.id));
    browser.contextMenus.onClicked.addListener((_info, tab) => void sendCommand('annotate', tab?.id));
    watchSettings(({ language }) => report(makeContextMenu(language), 'making the context menu'));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === binAlarm) void stored.run((database) => emptyBin(database, Date.now()));
    });
  },
});

function report(work: Promise<void>, whileDoing: string): void {
  work.catch((error: unknown) => console.error(`Meipi, ${whileDoing}:`, error));
}
