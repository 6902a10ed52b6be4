/** Every element that holds lines, with what its lines weigh together: added up from the leaves in one pass. */
import { shownParent } from '../flattening/dom-order.ts';
import type { Line } from '../flattening/line-builder.ts';
import type { Weight } from './line-weight.ts';

export interface Holder {
  element: Element;
  parent: Holder | undefined;
  prose: number;
  noise: number;
  /** Lines of people answering (回复, 赞, 沙发). */
  marks: number;
  /** Indices of its first and last line, and of the first that is prose (Infinity without any). */
  first: number;
  last: number;
  firstProse: number;
}

/** By element, parents before children; none outside the root. */
export type Holders = ReadonlyMap<Element, Holder>;

export function weighHolders(root: Element, lines: readonly Line[], weights: readonly Weight[]): Holders {
  const holders = new Map<Element, Holder>([[root, emptyHolder(root, undefined)]]);
  for (const [index, line] of lines.entries()) {
    const weight = weights[index];
    if (weight) add(enter(line.block, holders), ofLine(index, weight));
  }
  for (const holder of [...holders.values()].toReversed()) if (holder.parent) add(holder.parent, holder);
  return holders;
}

type Sum = Omit<Holder, 'element' | 'parent'>;

function ofLine(index: number, { prose, noise, mark }: Weight): Sum {
  const firstProse = prose ? index : Infinity;
  return { prose, noise, marks: mark ? 1 : 0, first: index, last: index, firstProse };
}

function emptyHolder(element: Element, parent: Holder | undefined): Holder {
  const nothing = { prose: 0, noise: 0, marks: 0 };
  return { element, parent, ...nothing, first: Infinity, last: -1, firstProse: Infinity };
}

function add(holder: Sum, more: Sum): void {
  holder.prose += more.prose;
  holder.noise += more.noise;
  holder.marks += more.marks;
  holder.first = Math.min(holder.first, more.first);
  holder.last = Math.max(holder.last, more.last);
  holder.firstProse = Math.min(holder.firstProse, more.firstProse);
}

/** Enters an element after its ancestors. */
function enter(element: Element, holders: Map<Element, Holder>): Holder {
  const missing: Element[] = [];
  let at: Element | undefined = element;
  for (; at && !holders.has(at); at = shownParent(at)) missing.push(at);
  let parent = at && holders.get(at);
  for (const next of missing.toReversed()) {
    parent = emptyHolder(next, parent);
    holders.set(next, parent);
  }
  return parent ?? emptyHolder(element, undefined);
}
