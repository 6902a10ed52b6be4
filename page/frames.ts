/**
 * Frames in a page. Those of its own site are read as part of it; into others a browser lets nobody look. A frame that is
 * too small to be read in, or holds no more than a label, is a counter or an advertisement.
 */

/** Pixels of a frame that somebody reads in. */
const leastWidth = 200;
const leastHeight = 40;
/** Han characters that make a frame worth reading. */
const leastText = 40;

/** What a frame shows, where it can be read and is worth it. */
export function frameBody(frame: Element): Element | undefined {
  const body = isFrame(frame) && isInView(frame) ? frame.contentDocument?.body : undefined;
  return body && hanIn(body) >= leastText ? body : undefined;
}

/** The addresses of frames and embedded files inside an element that are big enough to be read in, but cannot be. */
export function unreadParts(element: Element): string[] {
  const parts = [...element.querySelectorAll<HTMLElement>('iframe, frame, embed, object')].filter(
    (part) => isInView(part) && !('contentDocument' in part && part.contentDocument),
  );
  const addresses = parts.map((part) => ('data' in part ? part.data : 'src' in part ? part.src : ''));
  return [...new Set(addresses.map(String))].filter((address) => /^https?:/.test(address));
}

/** Every open shadow tree and every readable frame's document in a tree, those inside them too. */
export function innerRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = isFrame(element) ? element.contentDocument : element.shadowRoot;
    return inner ? [inner, ...innerRoots(inner)] : [];
  });
}

/** No `instanceof`: what stands in a frame is made by another window's constructors. */
export function isFrame(node: object): node is HTMLIFrameElement {
  return 'contentDocument' in node && 'contentWindow' in node && 'src' in node;
}

function isInView({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth >= leastWidth && offsetHeight >= leastHeight;
}

function hanIn({ innerText }: HTMLElement): number {
  return innerText.match(/\p{Script=Han}/gu)?.length ?? 0;
}
