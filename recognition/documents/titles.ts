/**
 * Everything between 《 and 》: the outermost pairs, nested ones inside them. A 《 that is never closed ends with its
 * sentence, and what is closed inside it counts for itself; a title may run over one line break.
 */
import type { Span } from '../../model/span.ts';

/** Longer than any title; what is open for longer was never closed. */
const longestTitle = 300;

const marks = /[《》。\n\r]/g;

/** The outermost pairs with their marks, sorted by start. One walk. */
export function titleSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  let breaks = 0;
  marks.lastIndex = start;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index;
    if (at >= end && open.length === 0) break;
    if (open.length > 0 && at - (open[0] ?? at) > longestTitle) open.length = 0;
    if (at >= end && open.length === 0) break;
    if (match[0] === '《') open.push(at);
    else if (match[0] === '》') close(spans, open, at + 1);
    else if (match[0] === '。' || ++breaks > 1) open.length = 0;
    if (open.length === 0) breaks = 0;
  }
  return spans.filter((span) => span.start < end);
}

/** Pairs that the new one holds are no longer outermost. */
function close(spans: Span[], open: number[], end: number): void {
  const start = open.pop();
  if (start === undefined) return;
  while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
  spans.push({ start, end });
}
