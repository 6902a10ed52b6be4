/** The words that say what a department is for, right to left from its ending: 科技 + 和 + 工业信息化 | 局. */
import type { Scene } from './scene.ts';
import { Kind } from './vocabulary.ts';

/** Most words of a function, and so the work at an ending. */
const wordLimit = 7;

export interface FunctionWords {
  start: number;
  /** The full form of a single word; several words as they stand. */
  full: string;
  /** The first word may begin a name. */
  leads: boolean;
}

/** Starts that the words may have: all of them, and from the first word on that may begin a name. */
export function functionWordsBefore(scene: Scene, end: number, kinds = 0): FunctionWords[] {
  const { text, words, floor } = scene;
  let whole: FunctionWords | undefined;
  let leading: FunctionWords | undefined;
  for (let count = 0, at = end; count < wordLimit; count++) {
    const length = words.index.longest(text, at, floor, Kind.Function | Kind.Following | kinds);
    if (length === 0) break;
    const leads = words.index.longest(text, at, floor, Kind.Function | kinds) === length;
    const start = at - length;
    const form = text.slice(start, end);
    whole = { start, full: (whole ? undefined : words.functions.get(form)) ?? form, leads };
    if (leads) leading = whole;
    at = '和与及'.includes(text[start - 1] ?? ' ') && start - 1 > floor ? start - 1 : start;
  }
  if (!whole) return [];
  return leading && leading !== whole ? [whole, leading] : [whole];
}
