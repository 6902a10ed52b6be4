/** Whether a page shows only part of a text that was kept: a paywall, or an article folded behind a button. */
import { passageLines } from './passage-lines.ts';

/** A text that lost less than this part was edited, not cut. */
const leastLost = 0.2;
/** So much of what is left stood in the longer text; the rest is the invitation to read on. */
const leastKnown = 0.8;

export function isCutShort(whole: string, text: string): boolean {
  const [longer, shorter] = [keyOf(whole), passageLines(text)];
  const length = shorter.reduce((sum, { key }) => sum + key.length, 0);
  if (length > (1 - leastLost) * longer.length) return false;
  const known = shorter.filter(({ key }) => longer.includes(key.replace(/[.…]+$/u, '')));
  return known.reduce((sum, { key }) => sum + key.length, 0) >= leastKnown * length;
}

function keyOf(text: string): string {
  return passageLines(text)
    .map(({ key }) => key)
    .join('\n');
}
