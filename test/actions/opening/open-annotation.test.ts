/** On the fake browser: readers run by themselves on www.news.example, and the one that is asked shows `shown`. */
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openAnnotation } from '../../../actions/opening/open-annotation.ts';
import type { ArticleFacts } from '../../../model/article.ts';
import { openingIn } from '../../../storage/openings.ts';
import type { AnnotationInArticle } from '../../../storage/recent-annotations.ts';
import { annotation, quote } from '../../exchange/page-record.ts';
import { article as facts } from '../../storage/edits.ts';

const article: ArticleFacts = { ...facts, url: 'https://www.news.example/a?from=share' };
/** The tab of the article, where it is open, and where its reader was asked to lead. */
let shownIn: number | undefined;
let led: string[];
/** What a tab does in which no reader answers. */
let silence: () => Promise<never>;

beforeEach(() => {
  fakeBrowser.reset();
  [shownIn, led] = [undefined, []];
  silence = () => Promise.reject(new Error('Receiving end does not exist.'));
  const { runtime, permissions, tabs, windows } = fakeBrowser;
  const manifest = { content_scripts: [{ matches: ['*://www.news.example/*'] }] };
  const spies = [
    vi.spyOn(runtime, 'getManifest').mockReturnValue(manifest as Browser.runtime.Manifest),
    vi.spyOn(permissions, 'contains').mockImplementation(async () => false),
    vi.spyOn(windows, 'update').mockImplementation(async () => undefined as never),
    vi
      .spyOn(tabs, 'sendMessage')
      .mockImplementation(async (tabId, message) => answer(tabId, message as Asked)),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
});

interface Asked {
  name: string;
  asks: { id?: string };
}

function answer(tabId: number, { name, asks }: Asked): unknown {
  if (tabId !== shownIn) return silence();
  const located = [{ id: 'a', place: { state: 'found' } }];
  if (name === 'show-annotation') led.push(asks.id ?? '');
  const values: Record<string, unknown> = {
    'shows-article': { shows: true },
    'page-state': { state: 'article', facts: article, located },
  };
  return { ok: true, value: values[name] ?? null };
}

const found = (url = article.url): AnnotationInArticle => ({
  annotation: annotation('a', { address: article.address, quote: quote('节水') }),
  article: { ...article, url },
});

const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

it('opens the article’s own address, nothing added, and notes what it was opened for', async () => {
  const before = await addresses();
  expect(await openAnnotation(found(), false)).toBe('opened');
  expect((await addresses()).slice(before.length)).toEqual([article.url]);
  const tab = (await fakeBrowser.tabs.query({})).at(-1);
  expect(await openingIn(tab?.id ?? 0)).toMatchObject({ annotationId: 'a', isPageNote: false });
});

it('brings an open tab to the front and leads there, others being frozen', async () => {
  const [tab] = [await fakeBrowser.tabs.create({ url: 'about:blank' }), await fakeBrowser.tabs.create({})];
  shownIn = tab.id;
  silence = () => new Promise(() => undefined);
  const before = await addresses();
  expect(await openAnnotation(found(), false)).toBe('opened');
  expect([led, await addresses()]).toEqual([['a'], before]);
  expect((await fakeBrowser.tabs.get(shownIn ?? 0)).active).toBe(true);
});

it('opens nothing where no reader runs by itself, unless it is to be opened anyway', async () => {
  const elsewhere = found('https://zhen.example/1.html');
  const before = await addresses();
  expect(await openAnnotation(elsewhere, false)).toBe('not-read-there');
  expect(await addresses()).toEqual(before);
  expect(await openAnnotation(elsewhere, true)).toBe('opened');
  expect(await addresses()).toHaveLength(before.length + 1);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'no address'])(
  'never opens %s',
  async (url) => {
    const before = await addresses();
    expect(await openAnnotation(found(url), true)).toBe('no-address');
    expect(await addresses()).toEqual(before);
  },
);
