import { expect, it } from 'vitest';
import { reconcileSites } from '../../../actions/site-access/reconcile-sites.ts';
import { startReading } from '../../../actions/site-access/start-reading.ts';
import { useFakeSites } from '../../fakes/sites.ts';

const own = '*://www.news.example/*';
const granted = '*://www.ministry.example/*';

it('registers nothing while only the manifest’s sites are granted', async () => {
  const sites = useFakeSites();
  await reconcileSites();
  expect([...sites.registered]).toEqual([]);
  expect(sites.changes).toBe(0);
});

it('registers the reader on sites granted for good, and starts it in their open tabs', async () => {
  const sites = useFakeSites();
  sites.origins = [own, granted];
  sites.tabs.set(1, 'https://www.news.example/a').set(2, 'https://www.ministry.example/a');
  await reconcileSites();
  expect([...sites.registered.values()]).toMatchObject([
    { matches: [granted], js: ['content-scripts/reader.js'], persistAcrossSessions: true },
  ]);
  expect(sites.startedIn).toEqual([2]);
});

it('changes nothing, and starts nothing anew, where all agrees', async () => {
  const sites = useFakeSites();
  sites.origins = ['*://b.example/*', own, granted];
  await reconcileSites();
  sites.origins = [granted, own, '*://b.example/*'];
  sites.tabs.set(2, 'https://www.ministry.example/a');
  await reconcileSites();
  expect([sites.changes, sites.startedIn]).toEqual([1, []]);
});

it('takes up a further site', async () => {
  const sites = useFakeSites();
  sites.origins = [own, granted];
  await reconcileSites();
  sites.origins = [own, granted, '*://b.example/*'];
  await reconcileSites();
  expect([...sites.registered.values()]).toMatchObject([{ matches: ['*://b.example/*', granted] }]);
});

it('takes the registration back with the permission', async () => {
  const sites = useFakeSites();
  sites.origins = [own, granted];
  await reconcileSites();
  sites.origins = [own];
  await reconcileSites();
  expect([...sites.registered]).toEqual([]);
});

it('registers again after an update, which drops what was registered', async () => {
  const sites = useFakeSites();
  sites.origins = [own, granted];
  await reconcileSites();
  sites.registered.clear();
  sites.tabs.set(2, 'https://www.ministry.example/a');
  await reconcileSites();
  expect(sites.registered.size).toBe(1);
  expect(sites.startedIn).toEqual([2]);
});

it('does one run after another, however many are asked for at once', async () => {
  const sites = useFakeSites();
  sites.origins = [own, granted];
  await Promise.all([reconcileSites(), reconcileSites(), reconcileSites()]);
  expect([sites.registered.size, sites.changes]).toEqual([1, 1]);
});

it('goes on after a run that failed', async () => {
  const sites = useFakeSites();
  sites.origins = [own, granted];
  sites.register = async () => {
    throw new Error('Invalid match pattern');
  };
  await expect(reconcileSites()).rejects.toThrow('Invalid match pattern');
  sites.origins = [own];
  await expect(reconcileSites()).resolves.toBeUndefined();
});

it('says why where the browser lets no reader in', async () => {
  const sites = useFakeSites();
  sites.tabs.set(1, 'https://elsewhere.example/').set(2, 'https://www.news.example/a');
  expect(await startReading(1)).toMatchObject({
    ok: false,
    error: { code: 'refused', detail: expect.stringContaining('Cannot access') },
  });
  expect(await startReading(2)).toEqual({ ok: true, value: null });
});
