/**
 * Hash of the block (the line of flattened text) a quote begins in. Where block and surroundings cannot tell the quote
 * from another place, the whole text is hashed instead: then only an unchanged text proves the place.
 */
import { foldedString } from '../../text/fold.ts';

/** `b` and the hash of the folded block, or `t` and that of the text where the block stands twice or is `notEnough`. */
export function blockHash(text: string, start: number, notEnough: boolean): string {
  const block = blockAt(text, start);
  return notEnough || !standsOnce(text, block) ? textHash(text) : foldedHash(block);
}

/** Answers for one text; each block is hashed once for all quotes. */
export interface KnownHashes {
  /** Whether the hash is of this very text. */
  isOfText(blockHash: string): boolean;
  /** Whether the hash is of the block around `start`. */
  isOfBlock(blockHash: string, start: number): boolean;
  /** Units of the block around `start`. */
  lengthOfBlock(start: number): number;
}

export function knownHashes(text: string): KnownHashes {
  const hashes: string[] = [];
  let whole: string | undefined;
  let starts: number[] | undefined;
  const blockOf = (start: number) => {
    starts ??= blockStarts(text);
    const index = blockIndex(starts, start);
    return { index, from: starts[index] ?? 0, to: (starts[index + 1] ?? text.length + 1) - 1 };
  };
  return {
    isOfText: (blockHash) => blockHash.startsWith('t') && blockHash === (whole ??= textHash(text)),
    isOfBlock(blockHash, start) {
      const { index, from, to } = blockOf(start);
      return blockHash === (hashes[index] ??= foldedHash(text.slice(from, to)));
    },
    lengthOfBlock(start) {
      const { from, to } = blockOf(start);
      return to - from;
    },
  };
}

function blockStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last block that begins at or before the offset. */
function blockIndex(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const textHash = (text: string) => `t${hash(text)}`;
const foldedHash = (block: string) => `b${hash(foldedString(block))}`;

function blockAt(text: string, start: number): string {
  const from = start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? text.length : to);
}

function standsOnce(text: string, block: string): boolean {
  const ended = `\n${text}\n`;
  const line = `\n${block}\n`;
  return ended.indexOf(line) === ended.lastIndexOf(line);
}

/** Two 32-bit multiplicative hashes over UTF-16 units (the first is FNV-1a) in base 36: a fingerprint, no secret. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x050c5d1f;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (two >>> 15), 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
