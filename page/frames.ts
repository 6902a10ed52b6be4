/**
 * Frames in a page. Those of its own site are read as part of it; into others a browser lets nobody look. A frame that is
 * too small to be read in, or holds no more than a label, is a counter or an advertisement. A frame and an embedded file
 * that cannot be read are named. No `instanceof`: what stands in a frame is made by another window's constructors.
 */

/** Pixels of a frame that somebody reads in. */
const leastWidth = 200;
const leastHeight = 40;
/** Han characters that make a frame worth reading, and the text nodes that are looked at for them. */
const leastText = 40;
const mostNodes = 500;
/** Unread parts that are named, and the length of an address that can be shown. */
const mostNamed = 20;
const mostAddress = 2000;

/** By name, for a page can give a form's own properties any value. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** The document in a frame that is big enough to be read in and can be; it may be empty yet. */
export function frameDocument(frame: Element): Document | undefined {
  if (!isFrame(frame) || !isInView(frame)) return undefined;
  const { contentDocument } = frame;
  return contentDocument && isPage(contentDocument) ? contentDocument : undefined;
}

/** What a frame shows, where it can be read and is worth it. */
export function frameBody(frame: Element): Element | undefined {
  const body = frameDocument(frame)?.body;
  return body && (holdsText(body) || holdsFrame(body)) ? body : undefined;
}

/** The addresses of frames and embedded files in an element that are big enough to be read in, but cannot be; some of many. */
export function unreadParts(element: Element): string[] {
  const parts = [...element.querySelectorAll<HTMLElement>('iframe, frame, embed, object')];
  const unread = parts.filter((part) => isInView(part) && !frameDocument(part));
  return [...new Set(unread.flatMap(addressOf))].slice(0, mostNamed);
}

function addressOf(part: HTMLElement): string[] {
  const address = part.getAttribute(part.localName === 'object' ? 'data' : 'src') ?? '';
  if (address.length > mostAddress || !URL.canParse(address, part.baseURI)) return [];
  const { protocol, href } = new URL(address, part.baseURI);
  return /^https?:$/.test(protocol) ? [href] : [];
}

/** A viewer of files is a document, too, but not one of the page. */
function isPage({ contentType }: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
}

function isInView({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth >= leastWidth && offsetHeight >= leastHeight;
}

function holdsText(body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let nodes = 0; nodes < mostNodes && count < leastText; nodes++) {
    const text = walker.nextNode();
    if (!text) break;
    if (!isCode(text.parentElement)) count += text.textContent?.match(/\p{Script=Han}/gu)?.length ?? 0;
  }
  return count >= leastText;
}

/** Some frames hold nothing but the frame that has the text; others draw it in a shadow tree. */
function holdsFrame(body: Element): boolean {
  const inner = body.querySelector('iframe, frame');
  return (
    (inner !== null && frameDocument(inner) !== undefined) ||
    [...body.children].some(({ shadowRoot }) => shadowRoot !== null)
  );
}

/** What stands in scripts and styles is nothing that anybody reads. */
export function isCode(element: Element | null): boolean {
  return /^(?:script|style|noscript|template)$/.test(element?.localName ?? '');
}
