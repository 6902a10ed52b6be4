/** A place in a text as a quote that finds it again. */
import type { Quote } from '../../model/quote.ts';
import { foldText } from '../../text/fold.ts';
import { wholeCharacter } from '../../text/whole-character.ts';
import { blockHash } from './block-hash.ts';
import { likeness } from './likeness.ts';
import { type Pattern, patternOf, roomOf } from './pattern.ts';

const contextLength = 32;
/** Text units read on each side of another place: white space and insertions do not count as surroundings. */
const reach = 2 * contextLength;
/** Other places looked at; with more of them the words are taken to have a rival as good as the place itself. */
const mostPlaces = 2000;

/** Offsets are UTF-16, half-open; those outside the text are moved to its edges. */
export function describeQuote(text: string, start: number, end: number): Quote {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  const words = {
    exact: text.slice(from, to),
    prefix: text.slice(wholeCharacter(text, Math.max(0, from - contextLength), 1), from),
    suffix: text.slice(to, wholeCharacter(text, Math.min(text.length, to + contextLength), -1)),
  };
  const pattern = patternOf(words);
  const rival = rivalOf(text, from, words.exact, pattern);
  const alike = rival === roomOf(pattern) || pattern.from === pattern.to;
  return { ...words, start: from, blockHash: blockHash(text, from, alike), rival };
}

function rivalOf(text: string, start: number, exact: string, pattern: Pattern): number {
  if (exact === '') return -1;
  const most = roomOf(pattern);
  let rival = -1;
  let seen = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (at === start) continue;
    if (++seen > mostPlaces || rival === most) return most;
    rival = Math.max(rival, likenessAt(text, at, at + exact.length, pattern));
  }
  return rival;
}

/** Folds what stands around a place only: the whole text would be too much for one quote. */
function likenessAt(text: string, start: number, end: number, pattern: Pattern): number {
  const before = foldText(text.slice(Math.max(0, start - reach), start)).units;
  const after = foldText(text.slice(end, end + reach)).units;
  const units = new Uint16Array(before.length + after.length);
  units.set(before);
  units.set(after, before.length);
  return likeness(pattern, units, before.length, before.length);
}
