/** On the fake browser, with a page that answers in tab 7. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foundIn, showOpening } from '../../../actions/opening/show-opening.ts';
import type { PageState } from '../../../messaging/contract.ts';
import type { Located } from '../../../model/quote.ts';
import { type Opening, openingIn, setOpening } from '../../../storage/openings.ts';
import { zh } from '../../../words/zh.ts';
import { listenInTab } from '../../fakes/page-in-tab.ts';
import { article } from '../../storage/edits.ts';

beforeEach(() => fakeBrowser.reset());

const tabId = 7;
const opening = (more: Partial<Opening> = {}): Opening => ({
  annotationId: 'a',
  address: article.address,
  isPageNote: false,
  since: Date.now(),
  ...more,
});

function showing(place?: Located, more: Partial<PageState> = {}): PageState {
  const page: PageState = {
    state: 'article',
    facts: article,
    attachments: [],
    unread: [],
    kept: 'text',
    mentions: [],
    located: place ? [{ id: 'a', place }] : [],
    cannotPaint: false,
    isPartlyMarked: false,
  };
  return { ...page, ...more } as PageState;
}

const found: Located = { state: 'found', start: 0, end: 2 };
const changed: Located = { ...found, state: 'changed', why: 'words' };
const ambiguous: Located = { ...found, state: 'changed', why: 'ambiguous' };
const none: PageState = { state: 'none', why: 'no-article', unread: [], url: article.url };

/** A page in the tab that is in this state, and what it was asked to do. */
function usePage(state: PageState): string[] {
  const asked: string[] = [];
  listenInTab(tabId);
  const answer = (
    { name, asks }: { name: string; asks: { id?: string; sentence?: string } },
    _sender: unknown,
    respond: (answer: unknown) => void,
  ) => {
    if (name !== 'page-state') asked.push([name, asks.id ?? asks.sentence].join(' ').trim());
    respond({ ok: true, value: name === 'page-state' ? state : null });
  };
  fakeBrowser.runtime.onMessage.addListener(answer);
  onTestFinished(() => fakeBrowser.runtime.onMessage.removeListener(answer));
  return asked;
}

describe('what is found', () => {
  it.each<[string | undefined, PageState]>([
    ['place', showing(found)],
    ['changed', showing(changed)],
    ['ambiguous', showing(ambiguous)],
    ['missing', showing({ state: 'missing' })],
    ['missing', showing()],
    ['elsewhere', showing(found, { facts: { ...article, address: 'news.example/b' } })],
    ['no-article', none],
    [undefined, { state: 'reading' }],
    [undefined, showing(undefined, { failure: { code: 'unreachable', detail: '' } })],
  ])('is %s', (what, page) => {
    expect(foundIn(page, opening())).toBe(what);
  });

  it('is no place for a page note', () => {
    expect(foundIn(showing(), opening({ isPageNote: true }))).toBe('pageNote');
    expect(foundIn(none, opening({ isPageNote: true }))).toBe('no-article');
  });
});

describe('a tab that has read', () => {
  it('is led to the place once, without a word', async () => {
    const asked = usePage(showing(found));
    await setOpening(tabId, opening());
    await showOpening(tabId);
    await showOpening(tabId);
    expect(asked).toEqual(['show-annotation a']);
  });

  it('is led to a changed place with a word about it', async () => {
    const asked = usePage(showing(changed));
    await setOpening(tabId, opening());
    await showOpening(tabId);
    expect(asked).toEqual(['show-annotation a', `say ${zh.opening.found.changed}`]);
  });

  it('says once that there is nothing, and waits on', async () => {
    const asked = usePage(none);
    await setOpening(tabId, opening());
    await showOpening(tabId);
    await showOpening(tabId);
    expect(asked).toEqual([`say ${zh.why['no-article']} ${zh.opening.kept}`]);
    expect(await openingIn(tabId)).toMatchObject({ toldAt: expect.any(Number) });
  });

  it('takes back what was said when the place comes late', async () => {
    const asked = usePage(showing(found));
    await setOpening(tabId, opening({ toldAt: Date.now() - 5000 }));
    await showOpening(tabId);
    expect(asked).toEqual(['show-annotation a', 'say']);
  });

  it('is left alone when the place comes so late that something else is read', async () => {
    const asked = usePage(showing(found));
    await setOpening(tabId, opening({ toldAt: Date.now() - 31_000 }));
    await showOpening(tabId);
    expect(asked).toEqual([]);
  });

  it('is left alone where nothing was opened in it', async () => {
    const asked = usePage(showing(found));
    await showOpening(tabId);
    expect(asked).toEqual([]);
  });
});

it('goes on waiting where nobody answers yet', async () => {
  listenInTab(99);
  await setOpening(tabId, opening());
  await showOpening(tabId);
  expect(await openingIn(tabId)).toEqual(opening({ since: expect.any(Number) as number }));
});
