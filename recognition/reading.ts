/** A text being read: what every finder gets. Finders are generators that yield after each block, bounded work. */
import type { IsoDay } from '../model/calendar-span.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Term } from '../model/term.ts';

export interface Reading {
  text: string;
  /** The publication day; relative dates stay unknown without it. */
  publishedOn?: IsoDay;
  /** Names of the reader's own. */
  terms: readonly Term[];
  /** The lines of the text, long ones cut at sentence ends: no block is longer than `blockLimit` by more than a sentence piece. */
  blocks: readonly Span[];
}

/** Finds one type of mention; `earlier` holds what the finders before it found, sorted by start. */
export type Finder<M extends Mention> = (
  reading: Reading,
  earlier: readonly Mention[],
) => Generator<undefined, M[]>;
