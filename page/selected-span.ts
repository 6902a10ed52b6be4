/** What the reader has selected, as a span of the article's text. */
import { isFrame } from './frames.ts';
import type { Span } from '../model/span.ts';
import { trimmedSpan } from '../text/trimmed-span.ts';
import type { TextMap } from './text-map.ts';

/** Of the document the reader is in: the page's, or that of a frame. */
export function selectionIn(document: Document): Selection | null {
  const { activeElement } = document;
  const inner = activeElement && isFrame(activeElement) ? activeElement.contentDocument : undefined;
  return inner ? selectionIn(inner) : document.getSelection();
}

/** Undefined where nothing is selected, or nothing of the article. White space at the edges is left out. */
export function selectedSpan(selection: Selection | null, map: TextMap): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = map.offsetOf(startContainer, startOffset);
  const end = map.offsetOf(endContainer, endOffset);
  if (start === undefined || end === undefined) return undefined;
  const span = trimmedSpan(map.text, { start, end });
  return span.start < span.end ? span : undefined;
}
