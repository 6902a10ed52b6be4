/**
 * Paints spans by the CSS Custom Highlight API: no element of the page is touched. The registry is shared with the
 * page's own scripts, so the names here are ours by prefix and hold nothing but ranges. Each document, a frame's too,
 * has a registry of its own.
 */
import { isDark } from './is-dark.ts';
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
  add(layer: Layer, ranges: readonly StaticRange[]): void;
  clear(...layers: Layer[]): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Of a browser that cannot paint: the lists still work. */
const blindPainter: Painter = { add() {}, clear() {}, stop() {} };

/** Paints on a document and the frames in it; `dark` chooses the colours on the document. */
export function startPainter(document: Document, dark: boolean): Painter {
  if (!canPaint()) return blindPainter;
  const painters = new Map<Document, DocumentPainter>();
  const painterOf = (shown: Document): DocumentPainter | undefined => {
    if (!shown.defaultView) return undefined;
    const known = painters.get(shown);
    if (known) return known;
    const isFrame = shown !== document;
    const painter = new DocumentPainter(shown, shown.defaultView, isFrame ? isDark(shown.body) : dark);
    painters.set(shown, painter);
    return painter;
  };
  painterOf(document);
  return {
    add(layer, ranges) {
      for (const range of ranges) {
        const shown = range.startContainer.ownerDocument;
        if (shown) painterOf(shown)?.add(layer, range);
      }
    },
    clear(...names) {
      for (const [shown, painter] of painters) {
        if (shown.defaultView) painter.clear(names);
        else painters.delete(shown); // its frame went away, and its registry with it
      }
    },
    stop() {
      for (const [shown, painter] of painters) if (shown.defaultView) painter.stop();
    },
  };
}

/** The constructors and registry of a document's own window: those of another one do not paint here. */
type View = Window & typeof globalThis;

class DocumentPainter {
  readonly #view: View;
  readonly #style: StyleOnRoots;
  readonly #highlights = new Map<Layer, Highlight>();

  constructor(document: Document, view: View, dark: boolean) {
    this.#view = view;
    this.#style = new StyleOnRoots(new view.CSSStyleSheet(), marksStyle(dark));
    this.#style.putOn(document);
  }

  add(layer: Layer, range: StaticRange): void {
    const highlight = this.#highlights.get(layer) ?? this.#register(layer);
    highlight.add(range);
    this.#style.putOn(range.startContainer.getRootNode());
  }

  clear(names: readonly Layer[]): void {
    const registry = this.#view.CSS.highlights;
    for (const name of names) {
      const own = this.#highlights.get(name);
      if (own && registry.get(nameOf(name)) === own) registry.delete(nameOf(name)); // else a later painter's
      this.#highlights.delete(name);
    }
  }

  stop(): void {
    this.clear(layers);
    this.#style.takeOff();
  }

  #register(layer: Layer): Highlight {
    const highlight = new this.#view.Highlight();
    highlight.priority = layers.indexOf(layer);
    this.#view.CSS.highlights.set(nameOf(layer), highlight);
    this.#highlights.set(layer, highlight);
    return highlight;
  }
}

const nameOf = (layer: Layer) => `meipi-${layer}`;

/** One sheet on the document and on each shadow root that has marks: Firefox paints those by their own rules only. */
class StyleOnRoots {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<DocumentOrShadowRoot>();

  constructor(sheet: CSSStyleSheet, css: string) {
    this.#sheet = sheet;
    sheet.replaceSync(css);
  }

  putOn(root: Node): void {
    if (!canHaveStyle(root) || root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(root);
  }

  takeOff(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

function canHaveStyle(root: Node): root is Node & DocumentOrShadowRoot {
  return 'adoptedStyleSheets' in root;
}
