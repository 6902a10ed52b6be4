/** Brings a stretch of the text into the middle of the window, through every scrolling box and frame around it. */
import { outerElement } from './flattening/dom-order.ts';
import { liveRange } from './point.ts';
import type { TextMap } from './text-map.ts';

export function scrollToSpan(map: TextMap, start: number, end: number): void {
  const [range] = map.rangeOf(start, end);
  if (!range) return;
  const node = range.startContainer;
  const live = liveRange(range);
  if (live.getClientRects().length === 0) return parentOf(node)?.scrollIntoView({ block: 'center' }); // folded away: as near as can be
  scrollWindow(node, () => middleOf(live.getBoundingClientRect()));
}

/** `middle` says where the place is in the window that shows the node. */
function scrollWindow(node: Node, middle: () => number): void {
  for (const box of scrollingBoxes(node)) {
    const { top, height } = box.getBoundingClientRect();
    box.scrollTop += middle() - (top + height / 2);
  }
  const view = node.ownerDocument?.defaultView;
  view?.scrollBy({ top: middle() - view.innerHeight / 2, behavior: 'instant' });
  const frame = node.ownerDocument && outerElement(node.ownerDocument);
  if (frame) scrollWindow(frame, () => frame.getBoundingClientRect().top + frame.clientTop + middle());
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}

/** Innermost first; the document itself is not one of them. */
function scrollingBoxes(node: Node): Element[] {
  const boxes: Element[] = [];
  for (let box = parentOf(node); box; box = parentOf(box)) {
    const { body, documentElement } = box.ownerDocument;
    if (box !== body && box !== documentElement && scrolls(box)) boxes.push(box);
  }
  return boxes;
}

function scrolls(box: Element): boolean {
  return (
    box.scrollHeight > box.clientHeight + 1 && /auto|scroll|overlay/.test(getComputedStyle(box).overflowY)
  );
}

/** The parent element in the same window, out of a shadow tree too. */
function parentOf(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root === node.ownerDocument ? undefined : outerElement(root);
}
