/**
 * Everything between 《 and 》: the outermost pairs, nested ones inside them. A 《 that is never closed ends with its
 * sentence, and what is closed inside it counts for itself; a title may run over one line break.
 */
import type { Span } from '../../model/span.ts';

/** Longer than any title; what is open for longer was never closed. */
const longestTitle = 300;

const opening = '《'.charCodeAt(0);
const closing = '》'.charCodeAt(0);
const stop = '。'.charCodeAt(0);

/** The outermost pairs that begin in the span, with their marks, sorted by start. One walk, one title past the end. */
export function titleSpans(text: string, { start, end }: Span): Span[] {
  const first = text.slice(start, end).indexOf('《');
  if (first < 0) return [];
  const pairs: Span[] = [];
  const open: number[] = [];
  const last = Math.min(text.length, end + longestTitle);
  let breaks = 0;
  for (let at = start + first; at < last && (at < end || open.length > 0); at++) {
    const unit = text.charCodeAt(at);
    const isBreak = isLineBreak(unit);
    if (unit !== opening && unit !== closing && unit !== stop && !isBreak) continue;
    if (at - (open[0] ?? at) > longestTitle) open.length = 0;
    if (open.length === 0) breaks = 0;
    if (unit === opening) open.push(at);
    else if (unit === closing) close(pairs, open, at + 1);
    else if (unit === stop || ++breaks > 1) open.length = 0;
  }
  return pairs.filter((pair) => pair.start < end);
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** Pairs that the new one holds are no longer outermost. */
function close(spans: Span[], open: number[], end: number): void {
  const start = open.pop();
  if (start === undefined) return;
  while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
  spans.push({ start, end });
}
