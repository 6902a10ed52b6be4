/** What the reader has selected, as a span of the article's text. */
import { isFrame } from './frames.ts';
import type { Span } from '../model/span.ts';
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
  return start === undefined || end === undefined ? undefined : trimmed(map.text, start, end);
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
