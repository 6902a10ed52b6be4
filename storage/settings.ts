/** What the reader has set. In browser.storage.local, so that content scripts can read it too; each setting its own item. */
import { storage } from 'wxt/utils/storage';
import type { MentionType } from '../model/mention.ts';

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

const settingNames = Object.keys(initialSettings) as SettingName[]; // the keys of a literal

export async function readSettings(): Promise<Settings> {
  const values = await Promise.all(
    settingNames.map(async (name) => [name, await item(name).getValue()] as const),
  );
  return readAll(Object.fromEntries(values));
}

export function changeSetting<N extends SettingName>(name: N, value: Settings[N]): Promise<void> {
  return item(name).setValue(value);
}

/** Calls back with all settings at once and after each change, until stopped. */
export function watchSettings(found: (settings: Settings) => void): () => void {
  const stopped = new AbortController();
  const tell = async () => {
    const settings = await readSettings();
    if (!stopped.signal.aborted) found(settings);
  };
  const stops = settingNames.map((name) => item(name).watch(() => void tell()));
  void tell();
  return () => {
    stopped.abort();
    for (const stop of stops) stop();
  };
}

function item<N extends SettingName>(name: N) {
  return storage.defineItem<Settings[N]>(`local:${name}`, { fallback: initialSettings[name] });
}

function readAll(values: Record<string, unknown>): Settings {
  return values as unknown as Settings;
}
