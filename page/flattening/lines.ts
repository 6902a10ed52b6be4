/**
 * The lines an element shows, each with the way back to its text nodes. A line ends at a block border, a `<br>` or a
 * break that `white-space` keeps; empty lines are left out, so two breaks in a row are one. A table cell is a block.
 */
import { LineBuilder } from './line-builder.ts';
import type { Line } from './line-builder.ts';
import { renderedNodes } from './rendered-nodes.ts';

/** Nodes (a long text node counts as several) read between two yields. */
const nodesPerStep = 500;

export function* readLines(root: Element): Generator<undefined, Line[]> {
  const builder = new LineBuilder();
  let work = 0;
  for (const rendered of renderedNodes(root)) {
    if (rendered.kind === 'text') builder.add(rendered);
    else if (rendered.kind === 'break') builder.end();
    if (++work % nodesPerStep === 0) yield;
  }
  builder.end();
  return builder.lines;
}

/** The result of a generator, all steps at once. */
export function drain<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
