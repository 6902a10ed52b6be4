/** Where an annotation was written: the words, what stands around them, and where they stood. */
export interface Quote {
  /** The words themselves. */
  exact: string;
  /** Up to 32 UTF-16 units before and after; shorter at the text's edges, never half a surrogate pair. */
  prefix: string;
  suffix: string;
  /** UTF-16 offset of `exact` in the text it was described in: a hint, never trusted alone. */
  start: number;
  /** Hash of the block (the line of the flattened text) that `exact` begins in: tells an unchanged paragraph quickly. */
  blockHash: string;
  /**
   * How much of the surroundings the most similar other place of the same words shared, in units of folded text: a place
   * that shares no more is not told apart from it. -1 where the words stood nowhere else; absent where nobody counted.
   */
  rival?: number;
}

/** The place that a changed annotation is offered: as the quote it would have there, and why it does not simply stand there. */
export interface PlaceOffer {
  quote: Quote;
  why: 'words' | 'ambiguous';
}

/** The answer to where a quote stands now. */
export type Located =
  | { state: 'found'; start: number; end: number }
  | { state: 'changed'; start: number; end: number; why: 'words' | 'ambiguous' }
  | { state: 'missing' };
