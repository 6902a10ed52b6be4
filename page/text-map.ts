/**
 * A body as plain text, with the way there and back: its lines joined by one '\n' (never two in a row), white space by
 * the rule of line-builder.ts, page furniture at the body's edges left out (furniture-lines.ts).
 * Ranges are static: live ones tax every later change of the page. They are stale once the page changed: flatten again.
 */
import { drain } from '../text/drain.ts';
import { FlatText } from './flattening/flat-text.ts';
import { withoutFurniture } from './flattening/furniture-lines.ts';
import { readLines } from './flattening/lines.ts';

export interface TextMap {
  text: string;
  /** The documents that the text stands in: more than one where a frame is part of it. */
  documents: ReadonlySet<Document>;
  /**
   * What shows `text.slice(start, end)`: one range a line, in order, more where a shadow tree begins or ends.
   * Offsets beyond the text are taken for its edges.
   */
  rangeOf(start: number, end: number): StaticRange[];
  /**
   * The offset of a DOM point (a selection's edge, a caret): of the next character that is in the text; its edges for a
   * point before or after the body. Undefined in another document or a tree that is not part of it.
   */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** Lines laid out between two yields. */
const linesPerStep = 500;

/** Yields after bounded work; the page may have changed when it is resumed: start again then. */
export function* flattenInSteps(body: Element): Generator<undefined, TextMap> {
  const lines = withoutFurniture(body, yield* readLines(body));
  const map = new FlatText();
  for (const [index, line] of lines.entries()) {
    map.add(line);
    if ((index + 1) % linesPerStep === 0) yield;
  }
  return map;
}

export function flatten(body: Element): TextMap {
  return drain(flattenInSteps(body));
}
