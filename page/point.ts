/** From a place on the screen to an offset in the article's text, and back. */
import { outerElement } from './flattening/dom-order.ts';
import type { TextMap } from './text-map.ts';

/** The text offset of the character under a point of a document's own window; undefined beside the text. */
export function offsetAt(document: Document, map: TextMap, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(document, x, y) });
  const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === undefined || offset === null) return undefined;
  // A caret stands between two characters; the point is on one of them, or beside the line and on neither.
  return [offset, offset - 1].find((at) => at >= 0 && isOn(map, at, x, y));
}

/** The open shadow roots under a point, outermost first: the browser looks into those only that it is handed. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const inner = (root: DocumentOrShadowRoot) => root.elementFromPoint(x, y)?.shadowRoot;
  for (let root = inner(document); root && !roots.includes(root); root = inner(root)) roots.push(root);
  return roots;
}

function isOn(map: TextMap, at: number, x: number, y: number): boolean {
  const rects = map.rangeOf(at, at + 1).flatMap(ownRects);
  return rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Where a stretch of the text is in the page's window, a rectangle a line. */
export function rectsOf(map: TextMap, start: number, end: number): DOMRect[] {
  return map.rangeOf(start, end).flatMap((range) => {
    const [left, top] = frameCorner(range.startContainer);
    return ownRects(range).map((rect) => new DOMRect(rect.x + left, rect.y + top, rect.width, rect.height));
  });
}

function ownRects(range: StaticRange): DOMRect[] {
  return [...liveRange(range).getClientRects()];
}

/** Where the window that a node is shown in has its corner in the page's. */
function frameCorner(node: Node): [left: number, top: number] {
  const frame = node.ownerDocument && outerElement(node.ownerDocument);
  if (!frame) return [0, 0];
  const [left, top] = frameCorner(frame);
  const { x, y } = frame.getBoundingClientRect();
  return [left + x + frame.clientLeft, top + y + frame.clientTop];
}

/** Static ranges have no geometry; a live one is made for the question and dropped. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = (startContainer.ownerDocument ?? document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
