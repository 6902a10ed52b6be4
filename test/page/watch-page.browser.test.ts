import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../page/watch-page.ts';
import { clearShownPage, showPage } from './shown-page.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  clearShownPage();
});

const page = '<header><time>08:30</time></header><div id="wrap"><div id="article"><p>正文</p></div></div>';

/** Watches the page; `told` says how often a change was told. */
function startWatching(knowsArticle = true) {
  const article = showPage(page);
  const changed = vi.fn<() => void>();
  const stop = new AbortController();
  const watch = watchPage(document, changed, stop.signal);
  if (knowsArticle) watch.follow(article, []);
  return { article, watch, stop: () => stop.abort(), told: () => changed.mock.calls.length };
}

/** Mutations are told of at the end of the task, before these milliseconds begin. */
async function wait(length: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(length);
}

const paragraph = (words: string) => Object.assign(document.createElement('p'), { textContent: words });

describe('a change of the article', () => {
  it('is told once the page is quiet again, many as one', async () => {
    const { article, told } = startWatching();
    for (const words of ['一', '二', '三']) {
      article.append(words);
      await wait(200);
    }
    expect(told()).toBe(0);
    await wait(100);
    expect(told()).toBe(1);
    await wait(5000);
    expect(told()).toBe(1);
  });

  it('is told in time of a page that is never quiet', async () => {
    const { article, told } = startWatching();
    for (let tick = 0; tick < 19; tick++) {
      article.append('字');
      await wait(100);
    }
    expect(told()).toBe(0);
    for (let tick = 0; tick < 3; tick++) {
      article.append('字');
      await wait(100);
    }
    expect(told()).toBe(1);
  });

  it.each<[string, (article: Element) => unknown]>([
    ['text that is changed', (article) => article.querySelector('p')?.firstChild?.replaceWith('改')],
    [
      'data that is changed',
      (article) => Object.assign(article.querySelector('p')?.firstChild ?? {}, { data: '改' }),
    ],
    ['a paragraph that goes', (article) => article.querySelector('p')?.remove()],
    ['a paragraph that comes', (article) => article.append(paragraph('又'))],
  ])('may be %s', async (_, change) => {
    const { article, told } = startWatching();
    change(article);
    await wait(300);
    expect(told()).toBe(1);
  });
});

describe('outside the article', () => {
  it.each<[string, () => unknown]>([
    ['a clock', () => Object.assign(document.querySelector('time') ?? {}, { textContent: '08:31' })],
    ['a short teaser', () => document.body.append(paragraph('短'.repeat(60)))],
    ['an attribute', () => document.querySelector('#article')?.setAttribute('class', 'seen')],
    ['what goes', () => document.querySelector('header')?.remove()],
  ])('%s is not told', async (_, change) => {
    const { told } = startWatching();
    change();
    await wait(5000);
    expect(told()).toBe(0);
  });

  it('much new text is told, in one piece or in several', async () => {
    const { told } = startWatching();
    document.body.append(paragraph('长'.repeat(61)));
    await wait(300);
    expect(told()).toBe(1);
    document.body.append(paragraph('短'.repeat(60)));
    await wait(300);
    expect(told()).toBe(1);
    document.body.append('又');
    await wait(300);
    expect(told()).toBe(2);
  });

  it('everything is told once the article’s element is gone', async () => {
    const { article, told } = startWatching();
    article.remove();
    await wait(300);
    document.body.append('短');
    await wait(300);
    expect(told()).toBe(2);
  });

  it('much text is waited for while no article is known', async () => {
    const { told } = startWatching(false);
    document.body.append('短');
    await wait(300);
    expect(told()).toBe(0);
    document.body.append(paragraph('长'.repeat(60)));
    await wait(300);
    expect(told()).toBe(1);
  });

  it('follows the article to another element', async () => {
    const { watch, told } = startWatching();
    const other = document.body.appendChild(paragraph('另一篇'));
    watch.follow(other, []);
    await wait(300);
    document.querySelector('time')?.append('！');
    await wait(300);
    expect(told()).toBe(0);
    other.append('续');
    await wait(300);
    expect(told()).toBe(1);
  });
});

it('tells nothing once stopped, even of what it saw before', async () => {
  const { article, stop, told } = startWatching();
  article.append('字');
  await wait(100);
  stop();
  article.append('字');
  await wait(5000);
  expect(told()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
