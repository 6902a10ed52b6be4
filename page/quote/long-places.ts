/**
 * Where a quote whose words changed may stand when its two ends are looked for apart: a long one, of which what is between
 * is not compared, and one that something was put into.
 */
import { align, type Aligned, type Words } from './align.ts';
import { likelyPlaces } from './likely-places.ts';
import type { Pattern } from './pattern.ts';
import type { Search } from './search.ts';
import type { Span } from '../../model/span.ts';

/** Units of the words that are an end, at most. A quote is long from two of them on. */
const endLength = 160;
/** Units of words that can be parted, and the share of each half and of both together that must stand. */
const leastParted = 16;
const leastOfHalf = 0.4;
const leastKept = 0.75;
const tried = 3;
/** The words may have become so many times shorter or longer. */
const stretch = 2.5;

export interface LongPlace extends Span {
  /** Share of the words of both ends that stands there unchanged. */
  kept: number;
}

export const isLong = ({ from, to }: Pattern): boolean => to - from > 2 * endLength;

/** Every beginning with every end behind it that is about as far away as it was. */
export function longPlaces(search: Search): LongPlace[] {
  return placesByEnds(search, 0);
}

/** Both halves, nearly whole, with something between them. */
export function partedPlaces(search: Search): LongPlace[] {
  const { from, to } = search.pattern;
  if (to - from < leastParted) return [];
  return placesByEnds(search, leastOfHalf).filter(({ kept }) => kept >= leastKept);
}

/** `least`: the share of each end that must stand. */
function placesByEnds(search: Search, least: number): LongPlace[] {
  const { units, from, to } = search.pattern;
  const length = to - from;
  const end = Math.min(endLength, length >> 1);
  const stands = ({ kept }: Aligned) => kept >= least * end;
  const heads = endsOf(search, { units: units.subarray(0, from + end), from, to: from + end }).filter(stands);
  if (heads.length === 0) return []; // most are simply gone: the other end need not be looked for
  const tails = endsOf(search, { units: units.subarray(to - end), from: 0, to: end }).filter(stands);
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.start >= head.end)
      .map((tail) => ({ start: head.start, end: tail.end, kept: (head.kept + tail.kept) / (2 * end) }))
      .filter(({ start, end }) => end - start >= length / stretch && end - start <= length * stretch),
  );
}

function endsOf({ indexed }: Search, end: Words): Aligned[] {
  return likelyPlaces(indexed.grams, end.units, tried)
    .map((begin) => align(end, indexed.folded.units, begin))
    .filter((place) => place !== undefined);
}
