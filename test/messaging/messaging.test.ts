/** Both ends on the fake browser: what one side asks is what the other gets, and every failure is a value. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Answers,
  answerInBackground,
  answerInPage,
  type Asker,
  hearInSurface,
} from '../../messaging/answer.ts';
import type { FromPage, FromSurface, ToPage } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';
import { askFromPage, askFromSurface, askPage, tellSurfaces } from '../../messaging/send.ts';
import type { Result } from '../../model/result.ts';
import { listenInTab } from '../fakes/page-in-tab.ts';
import { article, making } from '../storage/edits.ts';

beforeEach(() => fakeBrowser.reset());

const done = { ok: true, value: null } as const;
const refused: Result<never> = { ok: false, error: { code: 'refused', detail: 'not in this test' } };
const refuse = () => refused;

const fromPage: Answers<FromPage> = {
  'annotations-on-page': refuse,
  'keep-article': refuse,
  'make-highlight': refuse,
  'no-article': refuse,
  'articles-naming': refuse,
  'changes-since-kept': refuse,
  'put-changes-away': refuse,
};
const fromSurface: Answers<FromSurface> = {
  'write-edits': refuse,
  'editable-annotation': refuse,
  'start-reading': refuse,
  'open-annotation': refuse,
  'sites-changed': refuse,
  'editor-opened': refuse,
  'editor-resized': refuse,
  'editor-closed': refuse,
};
const toPage: Answers<ToPage> = {
  'page-state': refuse,
  'article-to-keep': refuse,
  'keep-article': refuse,
  'show-span': refuse,
  'show-annotation': refuse,
  'shows-article': refuse,
  say: refuse,
  'quote-of-place': refuse,
  'quote-of-selection': refuse,
  'run-command': refuse,
  'annotations-changed': refuse,
  'editor-opened': refuse,
  'editor-resized': refuse,
  'editor-closed': refuse,
};

/** Sends from a tab in which this address is open; the fake browser's own messages come from nobody. */
async function sendFrom(url: string | undefined, message: unknown): Promise<unknown> {
  const tab = await fakeBrowser.tabs.create({});
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, { tab, url }, resolve);
  });
}

const write = { meipi: 'from-surface', name: 'write-edits', asks: { edits: [making('a')] } };
const ours = () => fakeBrowser.runtime.getURL('/editor.html');

describe('a question', () => {
  it('from a page reaches the background as it was asked, and its answer comes back', async () => {
    answerInBackground(
      { ...fromPage, 'articles-naming': ({ name }) => ({ ok: true, value: { count: name.length } }) },
      fromSurface,
    );
    expect(await askFromPage('articles-naming', { name: '某市水务局' })).toEqual({
      ok: true,
      value: { count: 5 },
    });
  });

  it('may be answered later', async () => {
    const later = async () => ({ ok: true, value: { articleId: 'k' } }) as const;
    answerInBackground({ ...fromPage, 'keep-article': later }, fromSurface);
    const asks = { facts: article, text: '', mentions: [] };
    expect(await askFromPage('keep-article', asks)).toEqual({ ok: true, value: { articleId: 'k' } });
  });

  it('to a page reaches the reader in that tab', async () => {
    listenInTab(3);
    const shown: unknown[] = [];
    const show: Answers<ToPage>['show-span'] = (asks) => {
      shown.push(asks);
      return done;
    };
    answerInPage({ ...toPage, 'show-span': show });
    expect(await askPage(3, 'show-span', { start: 2, end: 5 })).toEqual(done);
    expect(shown).toEqual([{ start: 2, end: 5 }]);
  });

  it('is heard by the side it is for only', async () => {
    const answer = vi.fn<() => typeof done>(() => done);
    answerInPage({ ...toPage, 'editor-closed': answer });
    expect(await askFromSurface('editor-closed', { token: 't' })).toMatchObject({ ok: false });
    expect(answer).not.toHaveBeenCalled();
  });

  it('is no longer answered once answering was stopped', async () => {
    const stop = answerInBackground(
      { ...fromPage, 'articles-naming': () => ({ ok: true, value: { count: 1 } }) },
      fromSurface,
    );
    stop();
    expect(await askFromPage('articles-naming', { name: '' })).toMatchObject({
      error: { code: 'unreachable' },
    });
  });
});

describe('what only our own pages may ask', () => {
  const writing = () => {
    const askers: Asker[] = [];
    const answer: Answers<FromSurface>['write-edits'] = (_, asker) => {
      askers.push(asker);
      return { ok: true, value: { revision: 1 } };
    };
    answerInBackground(fromPage, { ...fromSurface, 'write-edits': answer });
    return askers;
  };

  it('is answered to them, with the tab they stand in', async () => {
    const askers = writing();
    expect(await sendFrom(ours(), write)).toEqual({
      ok: true,
      value: { revision: 1 },
    });
    expect(askers).toEqual([{ tabId: expect.any(Number), isOurs: true }]);
  });

  it.each([
    ['a page', 'https://news.example/a'],
    [
      'a page that has our address in its own',
      `https://news.example/?${'chrome-extension://test-extension-id/'}`,
    ],
    ['another extension whose id begins like ours', 'chrome-extension://test-extension-id2/editor.html'],
    ['nobody known', undefined],
  ])('is refused to %s', async (_, url) => {
    const askers = writing();
    expect(await sendFrom(url, write)).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    expect(askers).toEqual([]);
  });
});

describe('surfaces', () => {
  it('hear what they are told, each of them, until they stop', async () => {
    const heard: string[] = [];
    const stop = hearInSurface('annotation-changed', ({ id }) => heard.push(`popup ${id}`));
    hearInSurface('annotation-changed', ({ id }) => heard.push(`panel ${id}`));
    await tellSurfaces('annotation-changed', { id: 'a' });
    stop();
    await tellSurfaces('annotation-changed', { id: 'b' });
    expect(heard).toEqual(['popup a', 'panel a', 'panel b']);
  });

  it('need not be open', async () => {
    await expect(tellSurfaces('page-changed', {})).resolves.toBeUndefined();
  });
});

describe('a failure', () => {
  it('is an unreachable extension where nobody listens', async () => {
    expect(await askFromSurface('sites-changed', {})).toMatchObject({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  it('is an unreachable extension where nobody answers', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    expect(await askFromSurface('sites-changed', {})).toEqual({
      ok: false,
      error: { code: 'unreachable', detail: 'no answer' },
    });
  });

  it('is an unreachable page where no reader runs', async () => {
    listenInTab(3);
    expect(await askPage(4, 'page-state', {})).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  it('asks for a reload where the extension was replaced under the page', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await askFromPage('annotations-on-page', { address: 'a' })).toMatchObject({
      error: { code: 'updated' },
    });
    send.mockRestore();
  });

  it('asks for a reload where the extension is gone, whatever the browser says', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await askFromPage('annotations-on-page', { address: 'a' })).toMatchObject({
      error: { code: 'updated' },
    });
  });

  it('is a refusal with its reason where the other side throws', async () => {
    const fail = () => {
      throw new Error('no such article');
    };
    answerInBackground({ ...fromPage, 'make-highlight': fail }, fromSurface);
    expect(await askFromPage('make-highlight', { edit: making('a') })).toEqual({
      ok: false,
      error: { code: 'refused', detail: 'no such article' },
    });
  });
});

it.each([undefined, null, 'reload', 7, {}, { meipi: 'from-page' }, { meipi: 'from-page', name: 'no-such' }])(
  'leaves %j, which is no message of ours, to others',
  async (message) => {
    answerInBackground(fromPage, fromSurface);
    expect(await fakeBrowser.runtime.onMessage.trigger(message, {}, () => {})).toEqual([undefined]);
  },
);

it('makes ids that differ, of 32 hex digits', () => {
  const ids = new Set(Array.from({ length: 200 }, newId));
  expect(ids.size).toBe(200);
  expect([...ids].every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});
