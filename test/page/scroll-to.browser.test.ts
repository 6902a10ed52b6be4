import { afterEach, describe, expect, it } from 'vitest';
import { rectsOf } from '../../page/point.ts';
import { scrollToSpan } from '../../page/scroll-to.ts';
import { flatten, type TextMap } from '../../page/text-map.ts';
import { clearShownPage, fillShadow, showPage } from './shown-page.ts';

afterEach(clearShownPage);

const lines = (words: string, count: number) => `<p>${words}</p>`.repeat(count);
const goal = '<p>要找的地方</p>';
const inBox = (content: string) => `<div class="box" style="height:200px;overflow-y:auto">${content}</div>`;

/** Scrolls to the goal and gives the middle of its place in the window. */
function lead(map: TextMap): number {
  const start = map.text.indexOf('要找');
  scrollToSpan(map, start, start + 2);
  const [rect] = rectsOf(map, start, start + 2);
  return rect ? rect.top + rect.height / 2 : Number.NaN;
}

function expectInside(middle: number, box: Element): void {
  const { top, bottom } = box.getBoundingClientRect();
  expect(middle).toBeGreaterThan(top);
  expect(middle).toBeLessThan(bottom);
}

describe('leading to a place', () => {
  it('brings it into the middle of the window, from above and from below', () => {
    const map = flatten(showPage(`<div id="article">${lines('上', 100)}${goal}${lines('下', 100)}</div>`));
    expect(lead(map)).toBeCloseTo(innerHeight / 2, -1);
    scrollTo(0, document.documentElement.scrollHeight);
    expect(lead(map)).toBeCloseTo(innerHeight / 2, -1);
  });

  it('scrolls every box around it', () => {
    const inner = inBox(`${lines('里上', 60)}${goal}${lines('里下', 60)}`);
    const outer = inBox(`${lines('外上', 60)}${inner}${lines('外下', 60)}`);
    const map = flatten(showPage(`<div id="article">${lines('上', 60)}${outer}${lines('下', 60)}</div>`));
    const middle = lead(map);
    const boxes = [...document.querySelectorAll('.box')];
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expectInside(middle, box);
    expectInside(middle, document.documentElement);
    expect(middle).toBeLessThan(innerHeight);
  });

  it('leads out of open shadow trees', () => {
    const article = showPage(`<div id="article">${inBox(`${lines('上', 60)}<div id="host"></div>`)}</div>`);
    fillShadow(document.querySelector('#host') ?? article, '要找的地方');
    const box = document.querySelector('.box')?.getBoundingClientRect();
    const middle = lead(flatten(article));
    expect(middle).toBeGreaterThan(box?.top ?? Infinity);
    expect(middle).toBeLessThan(box?.bottom ?? 0);
  });

  it('goes as near as it can where the place is folded away', () => {
    const fold = `<details open id="fold"><summary>附件</summary>${goal}</details>`;
    const map = flatten(showPage(`<div id="article">${lines('上', 100)}${fold}${lines('下', 100)}</div>`));
    document.querySelector('#fold')?.removeAttribute('open');
    lead(map);
    const { top, bottom } = document.querySelector('#fold')?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('stays where it is for a place that the text does not have', () => {
    const map = flatten(showPage(`<div id="article">${lines('上', 100)}</div>`));
    scrollTo(0, 300);
    scrollToSpan(map, 9000, 9001);
    expect(scrollY).toBe(300);
  });
});
