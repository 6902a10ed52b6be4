/**
 * Finds the element that holds the article: of all elements the one with the most prose and the least furniture. Of
 * one that holds the title too, the part that has nearly all of its prose.
 */
import type { Line } from '../flattening/line-builder.ts';
import { weighHolders } from './holders.ts';
import type { Holder, Holders } from './holders.ts';
import { titleWeight, weighLine } from './line-weight.ts';
import { silenceReplies } from './replies.ts';
import { silenceZones } from './zones.ts';

export interface Page {
  root: Element;
  lines: readonly Line[];
  /** The lines that are the article's title, wherever it stands. */
  titles: ReadonlySet<Line>;
}

/** `before`: the one found earlier on this page; it stays while it can, whatever is loaded below it. */
export function findBody({ root, lines, titles }: Page, before?: Element): Holder | undefined {
  const weights = lines.map((line) => (titles.has(line) ? titleWeight : weighLine(line)));
  const titlesAt = lines.flatMap((line, index) => (titles.has(line) ? [index] : []));
  const zones = silenceZones(lines, weighHolders(root, lines, weights), weights, titlesAt[0] ?? -1);
  const silenced = silenceReplies(weighHolders(root, lines, zones), zones, titlesAt[0]);
  const holders = weighHolders(root, lines, silenced);
  const best = bestOf(holders);
  const found = best && widest(innermost(best, holders, titlesAt));
  const known = before && holders.get(before);
  return known && found && isOnlyFollowed(known, found, titlesAt) ? known : found;
}

/** Units of prose that make an article. */
export const leastProse = 80;

/** Whether the page's title stands above the article and `next` is something else behind it, as endless scrolling brings. */
function isOnlyFollowed(article: Holder, next: Holder, titlesAt: readonly number[]): boolean {
  const titledLast = titlesAt.at(-1) ?? Infinity;
  return article.prose >= leastProse && titledLast <= article.last && article.last < next.first;
}

function bestOf(holders: Holders): Holder | undefined {
  let best: Holder | undefined;
  for (const holder of holders.values())
    if (!isParagraph(holder.element) && scoreOf(holder) >= (best ? scoreOf(best) : 1)) best = holder;
  return best;
}

function scoreOf({ prose, noise }: Holder): number {
  return prose === 0 ? 0 : prose ** 2 / (prose + 3 * noise);
}

/** Goes in while title and text are held together and one part has nearly all of the text. */
function innermost(best: Holder, holders: Holders, titlesAt: readonly number[]): Holder {
  let inner = best;
  for (const holder of holders.values())
    if (
      holder.parent === inner &&
      titlesAt.some((at) => inner.first <= at && at <= inner.last) &&
      !isParagraph(holder.element) &&
      holder.prose > 0.75 * inner.prose
    )
      inner = holder;
  return inner;
}

/** The outermost element with the same lines: it stays when the page renders its inside anew. */
function widest(holder: Holder): Holder {
  let wide = holder;
  while (wide.parent?.parent && wide.parent.first === wide.first && wide.parent.last === wide.last)
    wide = wide.parent;
  return wide;
}

function isParagraph({ localName }: Element): boolean {
  return /^(?:p|li|dd|dt|h[1-6]|blockquote|figure|figcaption)$/.test(localName);
}
