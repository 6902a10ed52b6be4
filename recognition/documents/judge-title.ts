/** Whether a title names a policy document, by the head of the title and the words around it. */
import { longestHead, otherHeads, policyHeads } from './heads.data.ts';
import { surroundings } from './surroundings.ts';

export type Verdict =
  | { document: true; rule: 'policy-head' | 'issued-paper' | 'on-matters-of' }
  /** `open`: nothing speaks for or against it; its neighbours in a list may. */
  | { document: false; open: boolean };

const no: Verdict = { document: false, open: false };

/** `base` is the title without 《》 and trailing brackets; `start` and `end` are those of the marks in `text`. */
export function judgeTitle(text: string, start: number, end: number, base: string): Verdict {
  const around = surroundings(text, start, end);
  if (around === 'work') return no;
  const head = headOf(base);
  if (head === 'other') return no;
  if (head === 'policy' || /[\d一二三四五六七八九十]条$/.test(base))
    return { document: true, rule: 'policy-head' };
  if (/关于.+的/.test(base)) return { document: true, rule: 'on-matters-of' };
  return around === 'paper' ? { document: true, rule: 'issued-paper' } : { document: false, open: true };
}

/** By the longest ending that a list knows. */
function headOf(base: string): 'policy' | 'other' | undefined {
  for (let length = Math.min(longestHead, base.length); length > 0; length--) {
    const ending = base.slice(-length);
    if (otherHeads.has(ending)) return 'other';
    if (policyHeads.has(ending)) return 'policy';
  }
  return undefined;
}
