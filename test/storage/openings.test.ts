import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Opening, openingIn, setOpening, tabsOpenedFor, watchOpening } from '../../storage/openings.ts';

beforeEach(() => fakeBrowser.reset());

const minutes = 60_000;
const opening = (more: Partial<Opening> = {}): Opening => ({
  annotationId: 'a',
  address: 'news.example/a',
  isPageNote: false,
  since: Date.now(),
  ...more,
});

it('keeps what was opened in each tab for the session, out of the reach of pages', async () => {
  await setOpening(1, opening());
  await setOpening(2, opening({ annotationId: 'b' }));
  expect(await openingIn(2)).toMatchObject({ annotationId: 'b' });
  expect(await openingIn(3)).toBeUndefined();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('waits for ten minutes, and forgets what is older with the next one', async () => {
  await setOpening(1, opening({ since: Date.now() - 11 * minutes }));
  expect(await openingIn(1)).toBeUndefined();
  await setOpening(2, opening());
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['opening 2']);
});

it('names the tabs that an article is still awaited in', async () => {
  await setOpening(1, opening());
  await setOpening(2, opening({ shownAt: Date.now() }));
  await setOpening(3, opening({ address: 'news.example/b' }));
  expect(await tabsOpenedFor('news.example/a')).toEqual([1]);
});

it('tells of one tab at once and after every change, until stopped', async () => {
  const told: (string | undefined)[] = [];
  const stop = watchOpening(1, (found) => told.push(found?.annotationId));
  await vi.waitFor(() => expect(told).toEqual([undefined]));
  await setOpening(2, opening());
  await setOpening(1, opening());
  await vi.waitFor(() => expect(told).toEqual([undefined, 'a']));
  stop();
  await setOpening(1, opening({ annotationId: 'b' }));
  expect(told).toEqual([undefined, 'a']);
});
