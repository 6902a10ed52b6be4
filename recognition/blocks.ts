/** Cuts a text into blocks that finders read one at a time: lines, long ones cut after a sentence end. */
import type { Span } from '../model/span.ts';

/** Characters a block may have before it is cut at the next sentence end. */
export const blockLimit = 2000;
/** Where no sentence ends, a block is cut here all the same: work on a block is bounded. */
const hardLimit = 2 * blockLimit;

const sentenceEnds = new Set('。！？!?；;');

/** The blocks in order, without line breaks; every other character of the text is in exactly one of them. */
export function cutIntoBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at === text.length || isLineBreak(text.charCodeAt(at))) {
      if (at > start) blocks.push({ start, end: at });
      start = at + 1;
    } else if (mayCutAfter(text, at, at + 1 - start)) {
      blocks.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  return blocks;
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function mayCutAfter(text: string, at: number, length: number): boolean {
  if (length < blockLimit) return false;
  if (sentenceEnds.has(text[at] ?? '')) return true;
  return length >= hardLimit && !isHighSurrogate(text.charCodeAt(at));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
