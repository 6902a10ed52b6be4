/** What is looked for, and in what. */
import type { Quote } from '../../model/quote.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Pattern } from './pattern.ts';

export interface Search {
  indexed: IndexedText;
  quote: Quote;
  pattern: Pattern;
  /** What changed-places.ts found, once it was asked. */
  changed?: ChangedPlace[];
}

/** A place where some of the words stand. */
export interface ChangedPlace extends Place {
  /** Share of the words that stands there unchanged, 0 to 1, and the share of the surroundings. */
  kept: number;
  around: number;
}

/** A place of the text's folded units where the quote may stand, half-open. */
export interface Place {
  start: number;
  end: number;
  /** Units of surroundings that agree with the quote's: see likeness.ts. */
  like: number;
}
