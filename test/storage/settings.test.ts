import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSetting,
  initialSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../storage/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('gives what holds until something is set', async () => {
  expect(await readSettings()).toEqual(initialSettings);
});

it('keeps what is set, each setting by itself', async () => {
  await changeSetting('language', 'en');
  await changeSetting('offHosts', ['news.example']);
  expect(await readSettings()).toEqual({ ...initialSettings, language: 'en', offHosts: ['news.example'] });
});

it('lies where content scripts can read it, by its own name', async () => {
  await changeSetting('marksShown', false);
  expect(await fakeBrowser.storage.local.get()).toEqual({ marksShown: false });
});

it('tells at once and after every change, until stopped', async () => {
  const told: Settings['language'][] = [];
  const stop = watchSettings(({ language }) => told.push(language));
  await vi.waitFor(() => expect(told).toEqual(['zh']));
  await changeSetting('language', 'en');
  await vi.waitFor(() => expect(told).toEqual(['zh', 'en']));
  stop();
  await changeSetting('language', 'zh');
  await readSettings();
  expect(told).toEqual(['zh', 'en']);
});

it('says nothing more once stopped, though it was reading', async () => {
  const found = vi.fn<(settings: Settings) => void>();
  watchSettings(found)();
  await readSettings();
  await readSettings();
  expect(found).not.toHaveBeenCalled();
});
