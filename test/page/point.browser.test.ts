import { afterEach, describe, expect, it } from 'vitest';
import { offsetAt, rectsOf } from '../../page/point.ts';
import { flatten } from '../../page/text-map.ts';
import { clearShownPage, fillShadow, showPage } from './shown-page.ts';

afterEach(clearShownPage);

const html =
  '<div id="article" style="width:160px;font:20px/30px serif"><p>市水务局要求推广节水<b>器具，</b>逐步</p><p>两行</p></div>';

/** The offsets that points at this share of each character's width lead to. */
function offsetsAlong(map: ReturnType<typeof flatten>, share: number): (number | undefined)[] {
  return [...map.text].map((_, at) => {
    const [rect] = rectsOf(map, at, at + 1);
    return rect && offsetAt(document, map, rect.left + rect.width * share, rect.top + rect.height / 2);
  });
}

describe('the offset at a point', () => {
  it.each([0.2, 0.8])(
    'is that of the character it is on, at %f of its width, line breaks or not',
    (share) => {
      const map = flatten(showPage(html));
      const expected = [...map.text].map((unit, at) => (unit === '\n' ? undefined : at));
      expect(offsetsAlong(map, share)).toEqual(expected);
    },
  );

  it('is unknown beside a line, under the text, and outside the window', () => {
    const map = flatten(showPage(html));
    const [last] = rectsOf(map, map.text.length - 1, map.text.length);
    if (!last) throw new Error('the text has no place');
    const middle = last.top + last.height / 2;
    expect(offsetAt(document, map, last.right + 30, middle)).toBeUndefined();
    expect(offsetAt(document, map, last.left + 5, last.bottom + 40)).toBeUndefined();
    expect(offsetAt(document, map, -20, -20)).toBeUndefined();
  });

  it('is unknown on text that is not of the article', () => {
    const article = showPage(`<p id="nav" style="font-size:20px">导航</p>${html}`);
    const map = flatten(article);
    const rect = document.querySelector('#nav')?.getBoundingClientRect();
    expect(offsetAt(document, map, (rect?.left ?? 0) + 5, (rect?.top ?? 0) + 10)).toBeUndefined();
  });

  it('is found inside open shadow trees, one in another too', () => {
    const article = showPage('<div id="article"><p>前</p><div id="host"></div></div>');
    const root = fillShadow(document.querySelector('#host') ?? article, '影子里');
    fillShadow(root.appendChild(document.createElement('div')), '更里面');
    const map = flatten(article);
    expect(map.text).toBe('前\n影子里\n更里面');
    expect(offsetsAlong(map, 0.3)).toEqual([0, undefined, 2, 3, 4, undefined, 6, 7, 8]);
  });
});

describe('the rectangles of a stretch', () => {
  it('are one a line, as the text wraps', () => {
    const map = flatten(showPage(html));
    const rects = rectsOf(map, 0, map.text.indexOf('\n'));
    const tops = new Set(rects.map(({ top }) => Math.round(top)));
    expect(tops.size).toBe(2);
  });
});
