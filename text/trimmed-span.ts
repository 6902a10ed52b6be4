/** Spans without the white space at their edges. */
import type { Span } from '../model/span.ts';

/** The words of `text.slice(start, end)`; an empty span at its beginning or end where it holds none. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}
