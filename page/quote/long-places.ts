/** Where a long quote whose words changed may stand: its two ends are looked for apart, what is between is not compared. */
import { align, type Words } from './align.ts';
import { likelyPlaces } from './likely-places.ts';
import type { Pattern } from './pattern.ts';
import type { Search } from './search.ts';
import type { Span } from '../../model/span.ts';

/** Units of the words that are an end. A quote is long from two ends on. */
const endLength = 160;
const tried = 3;
/** The words may have become so many times shorter or longer. */
const stretch = 2;

export interface LongPlace extends Span {
  /** Share of the words of both ends that stands there unchanged. */
  kept: number;
}

export const isLong = ({ from, to }: Pattern): boolean => to - from > 2 * endLength;

/** Every beginning with every end behind it that is about as far away as it was. */
export function longPlaces(search: Search): LongPlace[] {
  const { units, from, to } = search.pattern;
  const length = to - from;
  const heads = endsOf(search, { units: units.subarray(0, from + endLength), from, to: from + endLength });
  const tails = endsOf(search, { units: units.subarray(to - endLength), from: 0, to: endLength });
  return heads.flatMap((head) =>
    tails
      .map((tail) => ({ start: head.start, end: tail.end, kept: (head.kept + tail.kept) / (2 * endLength) }))
      .filter(({ start, end }) => end - start >= length / stretch && end - start <= length * stretch),
  );
}

function endsOf({ indexed }: Search, end: Words) {
  return likelyPlaces(indexed.grams, end.units, tried)
    .map((begin) => align(end, indexed.folded.units, begin))
    .filter((place) => place !== undefined);
}
