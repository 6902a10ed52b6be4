/** A quote as it is looked for: its surroundings and words in folded units. */
import type { Quote } from '../../model/quote.ts';
import { foldText } from '../../text/fold.ts';

export interface Pattern {
  /** Prefix, words and suffix. */
  units: Uint16Array;
  /** The words are `units` from `from` up to `to`. */
  from: number;
  to: number;
  /** Text units at the edges of the words that folding leaves out: white space. */
  spaceBefore: number;
  spaceAfter: number;
}

export function patternOf({ prefix, exact, suffix }: Pick<Quote, 'prefix' | 'exact' | 'suffix'>): Pattern {
  const { units, offsets } = foldText(prefix + exact + suffix);
  const unitsBefore = (offset: number) => {
    const at = offsets.findIndex((source) => source >= offset);
    return at < 0 ? units.length : at;
  };
  const start = prefix.length;
  const end = start + exact.length;
  const [from, to] = [unitsBefore(start), unitsBefore(end)];
  const spaceBefore = from < to ? (offsets[from] ?? start) - start : 0;
  const spaceAfter = from < to ? end - 1 - (offsets[to - 1] ?? end - 1) : 0;
  return { units, from, to, spaceBefore, spaceAfter };
}

export const wordsOf = ({ units, from, to }: Pattern): Uint16Array => units.subarray(from, to);

/** How many units of surroundings a pattern has. */
export const roomOf = ({ units, from, to }: Pattern): number => from + units.length - to;

/** Whether so many agreeing units are all surroundings, and there are some on both sides. */
export function isFramedBy(pattern: Pattern, like: number): boolean {
  return like === roomOf(pattern) && pattern.from > 0 && pattern.to < pattern.units.length;
}
