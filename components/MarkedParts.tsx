/** One side of a difference, the words that only this side has marked. */
import type { Part } from '../text/difference-of.ts';

export interface MarkedPartsProps {
  parts: readonly Part[];
  /** The side before has what was removed, the one after what was added. */
  side: 'removed' | 'added';
}

export function MarkedParts({ parts, side }: MarkedPartsProps) {
  const Mark = side === 'removed' ? 'del' : 'ins';
  return parts
    .filter(({ is }) => is === 'same' || is === side)
    .map(({ is, text }, index) => (is === 'same' ? text : <Mark key={index}>{text}</Mark>));
}
