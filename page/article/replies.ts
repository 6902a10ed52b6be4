/**
 * Answers to an article that nothing announces: parts of one element that each hold text and the marks of people
 * answering. The part that the text behind the title begins in is the article, and no answer.
 */
import type { Holder, Holders } from './holders.ts';
import { asNoise } from './line-weight.ts';
import type { Weight } from './line-weight.ts';

/** Without a title to tell the article by, nothing is silenced. */
export function silenceReplies(
  holders: Holders,
  weights: readonly Weight[],
  titleAt: number | undefined,
): readonly Weight[] {
  const begin = titleAt === undefined ? -1 : weights.findIndex(({ prose }, at) => prose > 0 && at > titleAt);
  if (begin < 0) return weights;
  const silenced = [...weights];
  for (const parts of partsOf(holders).values()) {
    if (parts.length < 2) continue;
    for (const { first, last } of parts)
      if (first > begin)
        for (let at = first; at <= last; at++) silenced[at] = asNoise(weights[at] ?? nothing);
  }
  return silenced;
}

const nothing: Weight = { prose: 0, noise: 0, mark: false };

/** By the element that they are parts of. */
function partsOf(holders: Holders): Map<Holder, Holder[]> {
  const parts = new Map<Holder, Holder[]>();
  for (const holder of holders.values()) {
    if (!holder.parent || holder.marks === 0 || holder.prose === 0) continue;
    const siblings = parts.get(holder.parent);
    if (siblings) siblings.push(holder);
    else parts.set(holder.parent, [holder]);
  }
  return parts;
}
