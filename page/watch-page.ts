/**
 * Tells when the page's text may have changed: late content, re-rendering, the next article in the same document, a
 * folded part that opens, a frame that loads. Small changes outside the article (a clock, a counter) are not worth a new
 * reading. A shadow tree that was made without any change around it is seen at the next one.
 */
import { shownWithin } from './flattening/dom-order.ts';
import { frameDocument, isCode, isFrame } from './frames.ts';

/** A change is told when the page was quiet this long, or at the latest after `patience`, in milliseconds. */
const quiet = 300;
const patience = 2000;
/** Characters added outside the article, in all, before the article is looked for anew. */
const muchText = 60;
/** Pixels by which the article grows when a line of it is shown that was not. */
const lineHeight = 10;
/** Trees that are watched besides the page's own. */
const mostRoots = 500;

export type Root = Document | ShadowRoot;

export interface Watch {
  /** Says where the article is, nothing while there is none, and which other trees the page shows. */
  follow(body: Element | undefined, roots: Iterable<Root>): void;
}

/** Watches until the signal is aborted. */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): Watch {
  let body: Element | undefined;
  const changes = new Changes(changed);
  const growth = watchGrowth(() => changes.add(Infinity));
  const roots = watchRoots(
    (mutation) => changes.add(weightOf(mutation, body)),
    (loaded) => changes.add(loaded.body?.textContent?.length ?? 0),
    signal,
  );
  roots.observe(document);
  signal.addEventListener('abort', () => {
    growth.follow(undefined);
    changes.stop();
  });
  return {
    follow(to, others) {
      body = to;
      growth.follow(to);
      for (const root of others) roots.observe(root);
    },
  };
}

/** Hears of mutations in trees, and of frames in them that load; a frame's document is one of the trees from then on. */
function watchRoots(
  mutated: (mutation: MutationRecord) => void,
  loaded: (document: Document) => void,
  signal: AbortSignal,
): { observe(root: Root): void } {
  const known = new WeakSet<Root>();
  let left = mostRoots;
  const observer = new MutationObserver((mutations) => mutations.forEach(mutated));
  const hearLoad = ({ target }: Event) => {
    const frame = target as Element | null; // of an element's load event
    const inside = frame && isFrame(frame) ? frameDocument(frame) : undefined;
    if (!inside) return;
    observe(inside);
    loaded(inside);
  };
  const observe = (root: Root) => {
    if (known.has(root) || left-- <= 0) return;
    known.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    root.addEventListener('load', hearLoad, { capture: true, signal });
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return { observe };
}

/** Adds up characters until there are enough to tell of, and tells once for many. */
class Changes {
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;
  #added = 0;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  add(characters: number): void {
    this.#added += characters;
    if (this.#added <= muchText) return;
    const now = performance.now();
    if (this.#timer === undefined) this.#first = now;
    clearTimeout(this.#timer);
    const wait = Math.min(quiet, Math.max(0, this.#first + patience - now));
    this.#timer = setTimeout(() => this.#end(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #end(): void {
    this.#timer = undefined;
    this.#added = 0;
    this.#tell();
  }
}

/** A part that was folded opens by a change of style, which is no mutation: the article, or what is around it, grows. */
function watchGrowth(grown: () => void): { follow(body: Element | undefined): void } {
  const heights = new WeakMap<Element, number>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = heights.get(target);
      heights.set(target, contentRect.height);
      if (before !== undefined && Math.abs(contentRect.height - before) >= lineHeight) grown();
    }
  });
  return {
    follow(body) {
      observer.disconnect();
      for (const element of [body, body?.parentElement])
        if (element && element !== element.ownerDocument.body) observer.observe(element); // that one grows with every feed
    },
  };
}

/** Characters that came; more than any number where the article itself changed. */
function weightOf({ target, addedNodes }: MutationRecord, body: Element | undefined): number {
  if (body && (!body.isConnected || shownWithin(body, target))) return Infinity;
  return [...addedNodes].reduce((sum, node) => sum + lengthOf(node), 0);
}

function lengthOf(node: Node): number {
  return 'localName' in node && isCode(node as Element) ? 0 : (node.textContent?.length ?? 0);
}
