/**
 * Everything between 《 and 》: the outermost pairs, nested ones inside them. A 《 that is never closed ends with its
 * sentence, and what is closed inside it counts for itself; a title may run over one line break.
 */
import type { Span } from '../../model/span.ts';

/** Longer than any title; what is open for longer was never closed. */
const longestTitle = 300;

const marks = /[《》。\n\r]/g;

/** The outermost pairs that begin in the span, with their marks, sorted by start. One walk, one title past the end. */
export function titleSpans(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end + longestTitle);
  if (!stretch.includes('《')) return [];
  const pairs: Span[] = [];
  const open: number[] = [];
  let breaks = 0;
  for (const { 0: mark, index: at } of stretch.matchAll(marks)) {
    if (at - (open[0] ?? at) > longestTitle) open.length = 0;
    if (open.length === 0) breaks = 0;
    if (mark === '《') open.push(at);
    else if (mark === '》') close(pairs, open, at + 1);
    else if (mark === '。' || ++breaks > 1) open.length = 0;
  }
  return pairs
    .filter((pair) => start + pair.start < end)
    .map((pair) => ({ start: start + pair.start, end: start + pair.end }));
}

/** Pairs that the new one holds are no longer outermost. */
function close(spans: Span[], open: number[], end: number): void {
  const start = open.pop();
  if (start === undefined) return;
  while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
  spans.push({ start, end });
}
