/** Whether a page shows only part of a text that was kept: a paywall, or an article folded behind a button. */
import { passageLines } from './passage-lines.ts';

/** A text that lost less than this part was edited, not cut. */
const leastLost = 0.2;
/** So much of what is left stood in the longer text; the rest is the invitation to read on. */
const leastKnown = 0.8;
/** Lines that are no lines of the longer text, but may be the beginning of one: a few, where the text breaks off. */
const mostBroken = 8;

export function isCutShort(whole: string, text: string): boolean {
  const [longer, shorter] = [keysOf(whole), keysOf(text)];
  const length = lengthOf(shorter);
  if (length > (1 - leastLost) * lengthOf(longer)) return false;
  const lines = new Set(longer);
  const known = shorter.filter((line) => lines.has(line));
  const others = shorter.filter((line) => !lines.has(line)).slice(0, mostBroken);
  const broken = others.filter((line) => longer.some((one) => one.startsWith(line.replace(/[.…]+$/u, ''))));
  return lengthOf(known) + lengthOf(broken) >= leastKnown * length;
}

function keysOf(text: string): string[] {
  return passageLines(text).map(({ key }) => key);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}
