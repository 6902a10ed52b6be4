/**
 * Paints spans by the CSS Custom Highlight API: no element of the page is touched. The registry is shared with the
 * page's own scripts, so the names here are ours by prefix and hold nothing but ranges.
 */
import { marksStyle } from './marks-style.ts';

export const layers = [
  'measure',
  'measure-strong',
  'agency',
  'document',
  'date',
  'annotation',
  'changed',
  'pointed',
] as const;
/** Later ones lie on top. `pointed` is the place the reader was just led to. */
export type Layer = (typeof layers)[number];

export interface Painter {
  /** Adds to what the layer shows. */
  add(layer: Layer, ranges: readonly AbstractRange[]): void;
  clear(...layers: Layer[]): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Of a browser that cannot paint: the lists still work. */
const blindPainter: Painter = { add() {}, clear() {}, stop() {} };

/** Paints on a document; `dark` chooses the colours. */
export function startPainter(document: Document, dark: boolean): Painter {
  if (!canPaint()) return blindPainter;
  const style = new StyleOnRoots(marksStyle(dark));
  style.putOn(document);
  const highlights = new Map<Layer, Highlight>();
  const clear = (...names: Layer[]) => {
    for (const name of names) {
      CSS.highlights.delete(nameOf(name));
      highlights.delete(name);
    }
  };
  return {
    add(layer, ranges) {
      const highlight = highlights.get(layer) ?? register(layer);
      highlights.set(layer, highlight);
      for (const range of ranges) {
        highlight.add(range);
        style.putOn(range.startContainer.getRootNode());
      }
    },
    clear,
    stop() {
      clear(...layers);
      style.takeOff();
    },
  };
}

function register(layer: Layer): Highlight {
  const highlight = new Highlight();
  highlight.priority = layers.indexOf(layer);
  CSS.highlights.set(nameOf(layer), highlight);
  return highlight;
}

const nameOf = (layer: Layer) => `meipi-${layer}`;

/** One sheet on the document and on each shadow root that has marks: Firefox paints those by their own rules only. */
class StyleOnRoots {
  #sheet = new CSSStyleSheet();
  #roots = new Set<Document | ShadowRoot>();

  constructor(css: string) {
    this.#sheet.replaceSync(css);
  }

  putOn(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(root);
  }

  takeOff(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
