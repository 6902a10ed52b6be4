import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arePutAway, putChangesAway } from '../../storage/seen-changes.ts';
import type { SinceKept } from '../../text/since-kept.ts';

beforeEach(() => fakeBrowser.reset());

const since = (after: string): SinceKept => ({
  keptAt: 1,
  isCut: false,
  count: 1,
  changes: [{ before: '12', after, lead: '', trail: '', concerns: 'number' }],
});

it('remembers what was put away, of each article, until it changes again', async () => {
  await putChangesAway('news.example/a', since('15'));
  expect(await arePutAway('news.example/a', since('15'))).toBe(true);
  expect(await arePutAway('news.example/a', since('16'))).toBe(false);
  expect(await arePutAway('news.example/b', since('15'))).toBe(false);
});

it('remembers it for the session only', async () => {
  await putChangesAway('news.example/a', since('15'));
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
