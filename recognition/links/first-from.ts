/** Looks up spans by place: linking stays near-linear however many mentions a text has. */
import type { Span } from '../../model/span.ts';

/** The index of the first span that starts at or after `at`; `spans` sorted by start. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie inside `outer`, in order. */
export function spansInside<S extends Span>(spans: readonly S[], outer: Span): S[] {
  const first = firstFrom(spans, outer.start);
  return spans.slice(first, firstFrom(spans, outer.end)).filter(({ end }) => end <= outer.end);
}
