import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unreadParts } from '../../page/frames.ts';
import { readLines } from '../../page/flattening/lines.ts';
import { startPainter } from '../../page/paint.ts';
import { offsetAt, rectsOf } from '../../page/point.ts';
import { readArticle } from '../../page/read-article.ts';
import { scrollToSpan } from '../../page/scroll-to.ts';
import { selectedSpan, selectionIn } from '../../page/selected-span.ts';
import { flatten } from '../../page/text-map.ts';
import { drain } from '../../text/drain.ts';
import { watchPage } from '../../page/watch-page.ts';
import { clearShownPage, fillShadow, showPage } from './shown-page.ts';

afterEach(clearShownPage);

const first =
  '县水务局九月三日发出通知，要求各用水大户在年底前装好远程水表，并把每月读数报到县里的平台上备查。';
const second =
  '逾期不装的，由县水务局责令改正；拒不改正的，核减其下一年度的用水计划，直到装好、接通并且读数报到平台为止。';

/** A page with a frame of its own site, loaded; `size` as attributes of the frame. */
async function showFramed(
  inner: string,
  size = 'width="600" height="300"',
): Promise<{ article: Element; frame: HTMLIFrameElement; inside: Document }> {
  const article = showPage(`<div id="article"><p>${first}</p><iframe ${size}></iframe><p>附后。</p></div>`);
  const frame = article.querySelector('iframe');
  if (!frame) throw new Error('The page of this test has no frame');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = inner;
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame of this test cannot be read');
  return { article, frame, inside: frame.contentDocument };
}

const letter = `<body style="margin:0"><p>${second}</p></body>`;

describe('a frame of the page’s own site', () => {
  it('is read where it stands, as lines of its own', async () => {
    const { article, inside } = await showFramed(letter);
    const map = flatten(article);
    expect(map.text).toBe(`${first}\n${second}\n附后。`);
    expect([...map.documents]).toEqual([document, inside]);
  });

  it('may hold the whole article', async () => {
    const title = '县里给用水大户装远程水表';
    document.title = title;
    showPage(`<h1>${title}</h1><iframe width="700" height="500"></iframe>`);
    const frame = document.querySelector('iframe');
    const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
    frame?.setAttribute(
      'srcdoc',
      `<p>2031年9月4日 来源：县水务局</p><p>${first}</p><p>${second}</p><p>${first}</p>`,
    );
    await loaded;
    const reading = readArticle(document, 'https://water.example/20310904.html');
    if (reading.state === 'none') throw new Error(reading.why);
    expect(reading.facts).toMatchObject({ title, publishedOn: '2031-09-04' });
    expect(flatten(reading.body).text).toBe([first, second, first].join('\n'));
  });

  it('gives places back as ranges in it, and takes its points', async () => {
    const { article, inside } = await showFramed(letter);
    const map = flatten(article);
    const start = map.text.indexOf('责令改正');
    const [range] = map.rangeOf(start, start + 4);
    expect(range?.startContainer.ownerDocument).toBe(inside);
    expect(map.rangeOf(0, map.text.length).map((one) => one.startContainer.ownerDocument)).toEqual([
      document,
      inside,
      document,
    ]);
    expect(map.offsetOf(range?.startContainer ?? document, range?.startOffset ?? 0)).toBe(start);
    expect(map.offsetOf(inside.body, 0)).toBe(first.length + 1);
    expect(map.offsetOf(article, 2)).toBe(map.text.indexOf('附后'));
  });

  it.each([
    ['too small to read in', `<p>${second}</p>`, 'width="120" height="90"'],
    ['no more than a label', '<p>广告位招租</p>', 'width="600" height="300"'],
    ['not shown', `<p>${second}</p>`, 'width="600" height="300" style="display:none"'],
  ])('is left out where it is %s', async (_why, inner, size) => {
    const { article } = await showFramed(inner, size);
    expect(flatten(article).text).toBe(`${first}\n附后。`);
  });

  it('is painted in its own registry, with a style of its own, and left as it was', async () => {
    const { article, inside } = await showFramed(letter);
    const before = inside.documentElement.outerHTML;
    const map = flatten(article);
    const at = map.text.indexOf('县水务局责令');
    const painter = startPainter(document, false);
    painter.add('agency', [...map.rangeOf(0, 4), ...map.rangeOf(at, at + 4)]);
    const view = inside.defaultView as (Window & typeof globalThis) | null;
    expect(CSS.highlights.get('meipi-agency')?.size).toBe(1);
    expect(view?.CSS.highlights.get('meipi-agency')?.size).toBe(1);
    const line = view?.getComputedStyle(
      inside.querySelector('p') ?? inside.body,
      '::highlight(meipi-agency)',
    );
    expect(line?.textDecorationLine).toBe('underline');
    painter.stop();
    expect(view?.CSS.highlights.size).toBe(0);
    expect(inside.adoptedStyleSheets).toEqual([]);
    expect(inside.documentElement.outerHTML).toBe(before);
  });

  it('is painted no more once it is gone, without an error', async () => {
    const { article, frame } = await showFramed(letter);
    const map = flatten(article);
    const painter = startPainter(document, false);
    painter.add('agency', map.rangeOf(0, map.text.length));
    frame.remove();
    expect(() => painter.clear('agency')).not.toThrow();
    expect(() => painter.add('agency', map.rangeOf(0, map.text.length))).not.toThrow();
    expect(() => painter.stop()).not.toThrow();
  });

  it('says where its words are in the page’s window, and which word is under a point of its own', async () => {
    const { article, frame, inside } = await showFramed(
      letter,
      'width="600" height="300" style="border:7px solid"',
    );
    const map = flatten(article);
    const at = map.text.indexOf(second);
    const [rect] = rectsOf(map, at, at + 1);
    const corner = frame.getBoundingClientRect();
    expect(rect?.left).toBeCloseTo(corner.left + 7, 0);
    expect(rect?.top).toBeGreaterThan(corner.top + 7);
    const [x, y] = [(rect?.left ?? 0) - corner.left - 7 + 3, (rect?.top ?? 0) - corner.top - 7 + 3];
    expect(offsetAt(inside, map, x, y)).toBe(at);
  });

  it('is scrolled to, in the page and inside', async () => {
    const { article, frame, inside } = await showFramed(
      `<div style="height:3000px"></div><p>${second}</p><div style="height:3000px"></div>`,
      'width="600" height="300" style="margin-top:4000px"',
    );
    const map = flatten(article);
    scrollToSpan(map, map.text.indexOf(second), map.text.indexOf(second) + 4);
    const [rect] = rectsOf(map, map.text.indexOf(second), map.text.indexOf(second) + 4);
    const corner = frame.getBoundingClientRect();
    expect(inside.defaultView?.scrollY).toBeGreaterThan(2500);
    expect(rect?.top).toBeGreaterThan(corner.top);
    expect(rect?.bottom).toBeLessThan(corner.bottom);
    expect(rect?.top).toBeGreaterThan(0);
    expect(rect?.bottom).toBeLessThan(innerHeight);
  });

  it('is where the reader selects, while the reader is in it', async () => {
    const { article, frame, inside } = await showFramed(letter);
    const map = flatten(article);
    const words = inside.querySelector('p')?.firstChild ?? inside.body;
    inside.getSelection()?.setBaseAndExtent(words, 2, words, 6);
    frame.focus();
    const start = first.length + 1 + 2;
    expect(selectedSpan(selectionIn(document), map)).toEqual({ start, end: start + 4 });
    frame.blur();
    expect(selectedSpan(selectionIn(document), map)).toBeUndefined();
  });
});

it('an element that only has a frame’s names is none', () => {
  const page = showPage(
    `<div id="article"><p>${first}</p><fieldset name="contentDocument" form="f">${second}</fieldset>
     <form id="f" style="width:600px;height:300px"><input name="contentWindow"><input name="src"></form></div>`,
  );
  expect(flatten(page).text).toBe(`${first}\n${second}`);
  expect(unreadParts(page)).toEqual([]);
});

it('a frame with a picture or a file is not read', async () => {
  const page = showPage(`<div id="article"><p>${first}</p><iframe width="600" height="300"></iframe></div>`);
  const frame = page.querySelector('iframe');
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  const markup = `<svg xmlns="http://www.w3.org/2000/svg"><text>${second}${second}</text></svg>`;
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  frame?.setAttribute('src', address);
  await loaded;
  expect(frame?.contentDocument?.contentType).toBe('image/svg+xml');
  expect(flatten(page).text).toBe(first);
  URL.revokeObjectURL(address);
});

it('a frame around the frame with the text is entered', async () => {
  const { article, inside } = await showFramed('<iframe width="500" height="200"></iframe>');
  const inner = inside.querySelector('iframe');
  const loaded = new Promise((resolve) => inner?.addEventListener('load', resolve, { once: true }));
  inner?.setAttribute('srcdoc', `<p>${second}</p>`);
  await loaded;
  expect(flatten(article).text).toBe(`${first}\n${second}\n附后。`);
});

describe('a frame of another site', () => {
  it('is named with its address where it is big enough to be read in', () => {
    const page = showPage(
      `<div id="article"><p>${first}</p>
        <iframe sandbox src="https://elsewhere.invalid/letter.html" width="600" height="400"></iframe>
        <iframe sandbox src="https://elsewhere.invalid/letter.html" width="600" height="400"></iframe>
        <embed src="https://elsewhere.invalid/table.svg" width="600" height="400">
        <iframe sandbox src="https://counter.invalid/" width="1" height="1"></iframe>
        <iframe sandbox src="https://[" width="600" height="400"></iframe>
        <iframe sandbox src="https://elsewhere.invalid/${'x'.repeat(3000)}" width="600" height="400"></iframe>
        <iframe sandbox src="javascript:0" width="600" height="400"></iframe></div>`,
    );
    expect(unreadParts(page)).toEqual([
      'https://elsewhere.invalid/letter.html',
      'https://elsewhere.invalid/table.svg',
    ]);
    expect(flatten(page).text).toBe(first);
  });
});

describe('a change', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  function watch(article: Element) {
    const changed = vi.fn<() => void>();
    const stop = new AbortController();
    const watching = watchPage(document, changed, stop.signal);
    const roots = new Set<Document | ShadowRoot>();
    drain(readLines(document.body, roots));
    watching.follow(article, roots);
    return { told: () => changed.mock.calls.length, stop: () => stop.abort() };
  }

  /** Mutations, loads and new sizes are told of by the browser, in its own time. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await vi.advanceTimersByTimeAsync(400);
  }

  it('inside a frame of the article is told', async () => {
    const { article, inside } = await showFramed(letter);
    const { told, stop } = watch(article);
    inside.querySelector('p')?.append('又');
    await settle();
    expect(told()).toBe(1);
    stop();
    inside.querySelector('p')?.append('再');
    await settle();
    expect(told()).toBe(1);
  });

  it('is a frame that loads with text, and none that loads with a label', async () => {
    const { article, frame } = await showFramed('<p>请稍候</p>');
    const { told, stop } = watch(article);
    const load = async (html: string) => {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = html;
      await loaded;
      await settle();
    };
    await load('<p>仍请稍候</p>');
    expect(told()).toBe(0);
    await load(`<p>${first}</p><p>${second}</p>`);
    expect(told()).toBe(1);
    stop();
  });

  it('is a frame that loads empty and is filled later', async () => {
    const { article, frame } = await showFramed('<p>请稍候</p>');
    const { told, stop } = watch(article);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<div id="text"></div>';
    await loaded;
    await settle();
    expect(told()).toBe(0);
    const inside = frame.contentDocument;
    inside?.querySelector('#text')?.append(first, second);
    await settle();
    expect(told()).toBe(1);
    stop();
  });

  it('inside an open shadow tree of the article is told', async () => {
    const article = showPage(`<div id="article"><p>${first}</p><div id="host"></div></div>`);
    const root = fillShadow(article.querySelector('#host') ?? article, second);
    const { told, stop } = watch(article);
    root.querySelector('p')?.append('又');
    await settle();
    expect(told()).toBe(1);
    stop();
  });

  it('is a folded part that opens by style alone, in the article or beside it', async () => {
    const article = showPage(
      `<div><div id="article"><p>${first}</p><p hidden id="in">${second}</p></div><p hidden id="beside">${second}</p></div>`,
    );
    const { told, stop } = watch(article);
    await settle();
    expect(told()).toBe(0);
    document.querySelector('#in')?.removeAttribute('hidden');
    await settle();
    expect(told()).toBe(1);
    document.querySelector('#beside')?.removeAttribute('hidden');
    await settle();
    expect(told()).toBe(2);
    stop();
  });
});
