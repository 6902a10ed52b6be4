/** The reader's word on a mention: right, wrong, or something that was missed. */
import type { MentionType } from './mention.ts';
import type { Quote } from './quote.ts';

export interface Correction {
  id: string;
  address: string;
  quote: Quote;
  /** What recognition said; absent when the reader added it. */
  found?: MentionType;
  /** What the reader says it is; `none` for a mark that should not be there. */
  said: MentionType | 'none';
  time: number;
}
