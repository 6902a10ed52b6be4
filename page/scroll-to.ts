/** Brings a stretch of the text into the middle of the window, through every scrolling box around it. */
import { liveRange, rectsOf } from './point.ts';
import type { TextMap } from './text-map.ts';

export function scrollToSpan(document: Document, map: TextMap, start: number, end: number): void {
  const [range] = map.rangeOf(start, end);
  const [rect] = rectsOf(map, start, end);
  if (!range) return;
  if (!rect) return parentOf(range.startContainer)?.scrollIntoView({ block: 'center' }); // folded away: as near as can be
  for (const box of scrollingBoxes(range.startContainer)) {
    const { top, height } = box.getBoundingClientRect();
    box.scrollTop += middleOf(liveRange(range).getBoundingClientRect()) - (top + height / 2);
  }
  const view = document.defaultView;
  const middle = middleOf(liveRange(range).getBoundingClientRect());
  view?.scrollBy({ top: middle - view.innerHeight / 2, behavior: 'instant' });
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

/** The parent element, out of a shadow root too. */
function parentOf(node: Node): Element | undefined {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
