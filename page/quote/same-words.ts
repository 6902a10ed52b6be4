/** Where exactly these units stand in an indexed text. */
import { countOf, type GramIndex, gramLength, hashGram } from './gram-index.ts';

export interface Places {
  /** Offsets into the text’s units, ascending. */
  starts: number[];
  /** Whether these are all of them. */
  all: boolean;
}

/** Looks at `limit` places at most. */
export function placesOf(index: GramIndex, words: Uint16Array, limit: number): Places {
  return words.length < gramLength ? scan(index.units, words, limit) : lookUp(index, words, limit);
}

function lookUp(index: GramIndex, words: Uint16Array, limit: number): Places {
  const { at, hash } = rarestGram(index, words);
  const first = index.starts[hash] ?? 0;
  const count = countOf(index, hash);
  const starts: number[] = [];
  for (const place of index.places.subarray(first, first + Math.min(count, limit))) {
    if (standsAt(index.units, words, place - at)) starts.push(place - at);
  }
  return { starts, all: count <= limit };
}

function rarestGram(index: GramIndex, words: Uint16Array): { at: number; hash: number } {
  let rarest = { at: 0, hash: hashGram(words, 0, index.bits) };
  for (let at = 1; at + gramLength <= words.length && countOf(index, rarest.hash) > 0; at++) {
    const hash = hashGram(words, at, index.bits);
    if (countOf(index, hash) < countOf(index, rarest.hash)) rarest = { at, hash };
  }
  return rarest;
}

/** Words too short for a gram: every place of their first unit. */
function scan(units: Uint16Array, words: Uint16Array, limit: number): Places {
  const first = words[0];
  const starts: number[] = [];
  if (first === undefined) return { starts, all: true };
  let at = units.indexOf(first);
  for (; at >= 0 && starts.length < limit; at = units.indexOf(first, at + 1)) {
    if (standsAt(units, words, at)) starts.push(at);
  }
  return { starts, all: at < 0 };
}

function standsAt(units: Uint16Array, words: Uint16Array, start: number): boolean {
  if (start < 0 || start + words.length > units.length) return false;
  for (let at = 0; at < words.length; at++) if (units[start + at] !== words[at]) return false;
  return true;
}
