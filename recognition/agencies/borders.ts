/** Where a name may begin in writing without spaces, and the words it steps over on the way there. */
import type { Scene } from './scene.ts';
import { Kind } from './vocabulary.ts';

/** Whether a name may begin at `at`: a mark, another script or a border word stands before. */
export function isBorder({ text, words, floor }: Scene, at: number): boolean {
  if (at <= floor) return true;
  if (!isHan(text.charCodeAt(at - 1))) return true;
  const border = words.index.longest(text, at, floor, Kind.Border);
  return border > words.index.longest(text, at, floor, Kind.InnerWord | Kind.Function);
}

/** The length of the word of a name that ends at `at`; one character where none is known. */
export function stepBefore({ text, words, floor }: Scene, at: number): number {
  return words.index.longest(text, at, floor, Kind.InnerWord | Kind.Function | Kind.Following) || 1;
}

export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
