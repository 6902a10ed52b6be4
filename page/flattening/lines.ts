/**
 * The lines an element shows, each with the way back to its text nodes. A line ends at a block border, a `<br>` or a
 * break that `white-space` keeps; empty lines are left out, so two breaks in a row are one. A table cell is a block.
 */
import { LineBuilder } from './line-builder.ts';
import type { Line } from './line-builder.ts';
import { renderedNodes } from './rendered-nodes.ts';

/** Work between two yields: nodes, and stretches of text. */
const workPerStep = 500;
const unitsPerWork = 64;

/** `roots` takes the shadow trees and frames' documents that are met. */
export function* readLines(root: Element, roots?: Set<Document | ShadowRoot>): Generator<undefined, Line[]> {
  const builder = new LineBuilder();
  let work = 0;
  for (const rendered of renderedNodes(root)) {
    if (rendered.kind === 'text') builder.add(rendered);
    else if (rendered.kind === 'break') builder.end();
    else if (rendered.kind === 'root') roots?.add(rendered.root);
    work += 1 + (rendered.kind === 'text' ? (rendered.to - rendered.from) / unitsPerWork : 0);
    if (work < workPerStep) continue;
    yield;
    work = 0;
  }
  builder.end();
  return builder.lines;
}
