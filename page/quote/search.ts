/** What is looked for, and in what. */
import type { Quote } from '../../model/quote.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Pattern } from './pattern.ts';

export interface Search {
  indexed: IndexedText;
  quote: Quote;
  pattern: Pattern;
}

/** A place of the text's folded units where the quote may stand, half-open. */
export interface Place {
  start: number;
  end: number;
  /** Units of surroundings that agree with the quote's: see likeness.ts. */
  like: number;
}
