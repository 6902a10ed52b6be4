/** What the reader has set. In browser.storage.local, so that content scripts can read it too; each setting its own item. */
import { browser } from 'wxt/browser';
import type { MentionType } from '../model/mention.ts';
import { watchArea } from './watch-area.ts';

export interface Settings {
  language: 'zh' | 'en';
  /** The kinds of marks that are painted. */
  shownTypes: Record<MentionType, boolean>;
  /** The automatic layer as a whole: one key hides or shows it. */
  marksShown: boolean;
  /** The small button beside a selection. */
  selectionButton: boolean;
  /** Hosts where nothing is read or marked. */
  offHosts: string[];
  /** Hosts where the reader's own highlights are not painted: a page can see where they are. */
  unpaintedHosts: string[];
}

/** What holds until the reader sets something else. */
export const initialSettings: Settings = {
  language: 'zh',
  shownTypes: { agency: true, date: true, measure: true, document: true },
  marksShown: true,
  selectionButton: true,
  offHosts: [],
  unpaintedHosts: [],
};

export type SettingName = keyof Settings;

export async function readSettings(): Promise<Settings> {
  return readAll(await browser.storage.local.get({ ...initialSettings }));
}

export function changeSetting<N extends SettingName>(name: N, value: Settings[N]): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}

/** Calls back with all settings at once and after each change, until stopped. */
export function watchSettings(found: (settings: Settings) => void): () => void {
  return watchArea('local', (name) => name in initialSettings, readSettings, found);
}

function readAll(values: Record<string, unknown>): Settings {
  return values as unknown as Settings;
}
