/** A reader marks a generated page, the page changes, and the marks are looked for. */
import type { Located, Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { describeQuote } from '../../../page/quote.ts';
import { randomFrom } from '../random.ts';
import { chooseSpans } from './choose-spans.ts';
import { newsPage } from './news-page.ts';
import type { Scenario } from './scenarios.ts';
import { type Changed, joined } from './true-place.ts';

export interface MarkedPage {
  text: string;
  spans: Span[];
  quotes: Quote[];
}

export interface Visit extends MarkedPage {
  changed: Changed;
}

/** `length` in UTF-16 units, `marks` wanted at most. */
export function markPage(length: number, marks: number, seed: number): MarkedPage {
  const random = randomFrom(seed);
  const page = newsPage(length, random);
  const spans = chooseSpans(page, marks, random);
  const quotes = spans.map(({ start, end }) => describeQuote(page.text, start, end));
  return { text: page.text, spans, quotes };
}

export function visit(page: MarkedPage, scenario: Scenario, seed: number): Visit {
  const pieces = scenario.change(page.text, page.spans, randomFrom(seed));
  return { ...page, changed: joined(pieces, page.text.length) };
}

/** The answers for some of the spans only. */
export function only(page: Visit, located: Located[], wanted: (span: Span) => boolean) {
  const kept = page.spans.flatMap((span, at) => (wanted(span) ? [at] : []));
  return {
    spans: kept.flatMap((at) => page.spans[at] ?? []),
    located: kept.flatMap((at) => located[at] ?? []),
  };
}
