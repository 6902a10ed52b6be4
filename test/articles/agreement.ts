/** How far recognition and an annotated article agree, mention by mention. */
import type { Mention } from '../../model/mention.ts';
import type { Marked } from './marked-text.ts';

export interface Agreement {
  right: number;
  wanted: number;
  found: number;
  /** What is wrong, in words, with the rule that made it. */
  errors: string[];
}

/** Spans agree when their overlap is at least this share of what both cover together: 1 for exact spans. */
export function agreement(
  text: string,
  wanted: readonly Marked[],
  found: readonly Mention[],
  least: number,
): Agreement {
  const required = wanted.filter(({ optional }) => !optional);
  const missed = required.filter((mark) => !found.some((mention) => share(mark, mention) >= least));
  const spurious = found.filter(
    (mention) =>
      !required.some((mark) => share(mark, mention) >= least) &&
      !wanted.some((mark) => mark.optional && share(mark, mention) > 0),
  );
  const errors = [
    ...missed.map(({ start, end }) => `missed: ${text.slice(start, end)}`),
    ...spurious.map((mention) => `not wanted: ${mention.text} (${mention.rule})`),
  ];
  const right = required.length - missed.length;
  return { right, wanted: required.length, found: right + spurious.length, errors };
}

export function f1(agreements: readonly Agreement[]): number {
  const sum = (pick: (one: Agreement) => number) => agreements.reduce((total, one) => total + pick(one), 0);
  return (2 * sum((one) => one.right)) / (sum((one) => one.wanted) + sum((one) => one.found));
}

function share(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both);
}
