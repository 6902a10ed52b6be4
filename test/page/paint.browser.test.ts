import { afterEach, describe, expect, it } from 'vitest';
import { type Layer, layers, type Painter, startPainter } from '../../page/paint.ts';
import { flatten } from '../../page/text-map.ts';
import { clearShownPage, fillShadow, paintedWords, showPage } from './shown-page.ts';

const painters: Painter[] = [];

afterEach(() => {
  for (const painter of painters.splice(0)) painter.stop();
  clearShownPage();
});

function paint(dark = false): Painter {
  const painter = startPainter(document, dark);
  painters.push(painter);
  return painter;
}

/** The line that is drawn under an element's words by a layer. */
function lineUnder(element: Element, layer: Layer): string {
  return getComputedStyle(element, `::highlight(meipi-${layer})`).textDecorationLine;
}

const page = '<div id="article"><p>市水务局<b>要求</b></p><p id="second" class="x">推广节水器具</p></div>';

describe('painting', () => {
  it('shows the ranges it is given, under the layer’s name', () => {
    const map = flatten(showPage(page));
    const painter = paint();
    painter.add('agency', map.rangeOf(0, 4));
    painter.add('agency', map.rangeOf(7, 9));
    painter.add('measure', map.rangeOf(2, 11));
    expect(paintedWords('agency')).toEqual(['市水务局', '推广']);
    expect(paintedWords('measure')).toEqual(['务局要求', '推广节水']);
  });

  it('leaves the page’s markup as it was, while painted and after', () => {
    const map = flatten(showPage(page));
    const before = document.documentElement.outerHTML;
    const painter = paint();
    for (const layer of layers) painter.add(layer, map.rangeOf(0, map.text.length));
    expect(document.documentElement.outerHTML).toBe(before);
    painter.clear(...layers);
    painter.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('draws every layer by a rule of its own, in light and in dark', () => {
    const article = showPage(page);
    const sight = (layer: Layer) => {
      const { textDecoration, backgroundColor } = getComputedStyle(article, `::highlight(meipi-${layer})`);
      return `${textDecoration} ${backgroundColor}`;
    };
    const light = paint();
    const seen = layers.map(sight);
    light.stop();
    paint(true);
    expect(new Set([...seen, ...layers.map(sight)]).size).toBe(2 * layers.length);
  });

  it('lays later layers over earlier ones', () => {
    const map = flatten(showPage(page));
    const painter = paint();
    for (const layer of layers.toReversed()) painter.add(layer, map.rangeOf(0, 2));
    const priorities = layers.map((layer) => CSS.highlights.get(`meipi-${layer}`)?.priority ?? Number.NaN);
    expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
    expect(new Set(priorities).size).toBe(layers.length);
  });
});

describe('clearing', () => {
  it('takes one layer and leaves the others, and what the page itself paints', () => {
    const map = flatten(showPage(page));
    CSS.highlights.set('page-own', new Highlight(...map.rangeOf(0, 1)));
    const painter = paint();
    painter.add('agency', map.rangeOf(0, 4));
    painter.add('date', map.rangeOf(4, 6));
    painter.clear('agency');
    expect([paintedWords('agency'), paintedWords('date')]).toEqual([[], ['要求']]);
    painter.stop();
    expect([...CSS.highlights.keys()]).toEqual(['page-own']);
    CSS.highlights.delete('page-own');
  });

  it('lets the layer be painted anew', () => {
    const map = flatten(showPage(page));
    const painter = paint();
    painter.add('agency', map.rangeOf(0, 4));
    painter.clear('agency');
    painter.add('agency', map.rangeOf(7, 9));
    expect(paintedWords('agency')).toEqual(['推广']);
  });
});

describe('style sheets', () => {
  it('come beside the page’s own and go without them', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    showPage(page);
    const painter = paint();
    expect(document.adoptedStyleSheets).toHaveLength(2);
    painter.stop();
    expect(document.adoptedStyleSheets).toEqual([own]);
    document.adoptedStyleSheets = [];
  });

  it('reach marks in open shadow roots by a rule in that root, and only there', () => {
    const article = showPage('<div id="article"><p>前</p><div id="a"></div><div id="b"></div></div>');
    const [marked, bare] = ['#a', '#b'].map((id) =>
      fillShadow(document.querySelector(id) ?? article, `影子${id}`),
    );
    const map = flatten(article);
    const painter = paint();
    painter.add('agency', map.rangeOf(map.text.indexOf('影子#a'), map.text.indexOf('影子#a') + 2));
    expect(paintedWords('agency')).toEqual(['影子']);
    expect([marked, bare].map((root) => root?.adoptedStyleSheets.length)).toEqual([1, 0]);
    expect(lineUnder(marked?.querySelector('p') ?? article, 'agency')).toBe('underline');
    painter.stop();
    expect(marked?.adoptedStyleSheets).toEqual([]);
    expect(lineUnder(marked?.querySelector('p') ?? article, 'agency')).toBe('none');
  });
});
