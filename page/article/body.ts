/**
 * Finds the element that holds the article: of all elements the one with the most prose and the least furniture.
 * Weights of lines are added up from the leaves in one pass; nothing is read twice.
 */
import { shownParent } from '../flattening/dom-order.ts';
import type { Line } from '../flattening/line-builder.ts';
import { weighLine } from './line-weight.ts';
import type { Weight } from './line-weight.ts';

interface Candidate extends Weight {
  element: Element;
  lines: number;
}

export function findBody(lines: readonly Line[], isTitle: (line: Line) => boolean): Element | undefined {
  const candidates = weighElements(lines, isTitle);
  let best: Candidate | undefined;
  for (const candidate of candidates.values())
    if (!isParagraph(candidate.element) && scoreOf(candidate) >= (best ? scoreOf(best) : 1)) best = candidate;
  return best && widest(best, candidates).element;
}

/** What holds the title holds more than the text. */
const titleWeight: Weight = { prose: 0, noise: 20 };

/** Parents before children. */
function weighElements(lines: readonly Line[], isTitle: (line: Line) => boolean): Map<Element, Candidate> {
  const candidates = new Map<Element, Candidate>();
  for (const line of lines) {
    const candidate = enter(line.block, candidates);
    if (!candidate) continue;
    const { prose, noise } = isTitle(line) ? titleWeight : weighLine(line);
    candidate.prose += prose;
    candidate.noise += noise;
    candidate.lines += 1;
  }
  for (const candidate of [...candidates.values()].toReversed()) addTo(candidates, candidate);
  return candidates;
}

/** Enters an element after its ancestors. */
function enter(element: Element, candidates: Map<Element, Candidate>): Candidate | undefined {
  const missing: Element[] = [];
  let at: Element | undefined = element;
  for (; at && !candidates.has(at); at = shownParent(at)) missing.push(at);
  for (const ancestor of missing.toReversed())
    candidates.set(ancestor, { element: ancestor, prose: 0, noise: 0, lines: 0 });
  return candidates.get(element);
}

function addTo(candidates: Map<Element, Candidate>, child: Candidate): void {
  const outer = shownParent(child.element);
  const parent = outer && candidates.get(outer);
  if (!parent) return;
  parent.prose += child.prose;
  parent.noise += child.noise;
  parent.lines += child.lines;
}

function scoreOf({ prose, noise }: Weight): number {
  return prose === 0 ? 0 : prose ** 2 / (prose + 3 * noise);
}

/** The outermost element with the same lines: it stays when the page renders its inside anew. */
function widest(best: Candidate, candidates: Map<Element, Candidate>): Candidate {
  let widest = best;
  for (let outer = shownParent(best.element); outer; outer = shownParent(outer)) {
    const parent = candidates.get(outer);
    if (!parent || parent.lines > best.lines || outer.localName === 'body') break;
    widest = parent;
  }
  return widest;
}

function isParagraph({ localName }: Element): boolean {
  return /^(?:p|li|dd|dt|h[1-6]|blockquote|figure|figcaption)$/.test(localName);
}
