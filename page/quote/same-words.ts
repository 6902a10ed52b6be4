/** Where exactly these units stand in an indexed text. */
import { countOf, type GramIndex, gramLength, hashGram } from './gram-index.ts';

/** Ascending offsets into the text’s units; undefined where more than `limit` places would have to be looked at. */
export function placesOf(index: GramIndex, words: Uint16Array, limit: number): number[] | undefined {
  return words.length < gramLength ? scan(index.units, words, limit) : lookUp(index, words, limit);
}

function lookUp(index: GramIndex, words: Uint16Array, limit: number): number[] | undefined {
  const { at, hash } = rarestGram(index, words);
  const first = index.starts[hash] ?? 0;
  const count = countOf(index, hash);
  if (count > limit) return undefined;
  const starts: number[] = [];
  for (const place of index.places.subarray(first, first + count)) {
    if (standsAt(index.units, words, place - at)) starts.push(place - at);
  }
  return starts;
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
function scan(units: Uint16Array, words: Uint16Array, limit: number): number[] | undefined {
  const first = words[0];
  if (first === undefined) return [];
  const starts: number[] = [];
  for (let at = units.indexOf(first); at >= 0; at = units.indexOf(first, at + 1)) {
    if (!standsAt(units, words, at)) continue;
    if (starts.length === limit) return undefined;
    starts.push(at);
  }
  return starts;
}

function standsAt(units: Uint16Array, words: Uint16Array, start: number): boolean {
  if (start < 0 || start + words.length > units.length) return false;
  for (let at = 0; at < words.length; at++) if (units[start + at] !== words[at]) return false;
  return true;
}
