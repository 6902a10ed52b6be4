/**
 * The one element that we put on a page: a host with a closed shadow root. It shows only what is derived from the page or
 * from our lists; what the reader writes is in a frame of ours inside it.
 */
export interface Host {
  /** Where our interface is mounted. */
  root: ShadowRoot;
  /** Whether an event comes from our own interface. */
  owns(event: Event): boolean;
  /** Puts it (back) on the page: pages that re-render everything may drop it. */
  attach(): void;
  remove(): void;
}

export function makeHost(document: Document, css: string): Host {
  const element = document.createElement('meipi-reader');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return {
    root,
    owns: (event) => event.target === element,
    attach() {
      if (!element.isConnected) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
