/** One index of a text for all its quotes: where each group of four units stands, by hash. */
export interface GramIndex {
  units: Uint16Array;
  /** Hashes are this many bits long. */
  bits: number;
  /** By hash: where its places begin in `places`; one more at the end. */
  starts: Int32Array;
  /** Offsets of grams into `units`, ascending within a hash. */
  places: Int32Array;
}

export const gramLength = 4;
/** Grams read between two yields. */
const sliceLength = 0x10000;

/** Yields after every 65,536 units. */
export function* indexGramsInSteps(units: Uint16Array): Generator<undefined, GramIndex> {
  const count = Math.max(0, units.length - gramLength + 1);
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1))));
  const index: GramIndex = {
    units,
    bits,
    starts: new Int32Array(2 ** bits + 1),
    places: new Int32Array(count),
  };
  for (let from = 0; from < count; from += sliceLength) {
    countGrams(index, from, Math.min(count, from + sliceLength));
    yield;
  }
  sumUp(index.starts);
  for (let to = count; to > 0; to -= sliceLength) {
    placeGrams(index, Math.max(0, to - sliceLength), to);
    yield;
  }
  return index;
}

/** The hash of the four units from `at` on. */
export function hashGram(units: Uint16Array, at: number, bits: number): number {
  const first = ((units[at] ?? 0) << 16) ^ (units[at + 1] ?? 0);
  const second = ((units[at + 2] ?? 0) << 16) ^ (units[at + 3] ?? 0);
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}

/** How many grams of the text have this hash. */
export function countOf({ starts }: GramIndex, hash: number): number {
  return (starts[hash + 1] ?? 0) - (starts[hash] ?? 0);
}

function countGrams({ units, bits, starts }: GramIndex, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const hash = hashGram(units, at, bits);
    starts[hash] = (starts[hash] ?? 0) + 1;
  }
}

/** Turns counts into the end of each hash’s places; placing grams backwards turns ends into beginnings. */
function sumUp(starts: Int32Array): void {
  let sum = 0;
  for (let hash = 0; hash < starts.length; hash++) {
    sum += starts[hash] ?? 0;
    starts[hash] = sum;
  }
}

function placeGrams({ units, bits, starts, places }: GramIndex, from: number, to: number): void {
  for (let at = to - 1; at >= from; at--) {
    const hash = hashGram(units, at, bits);
    const place = (starts[hash] ?? 0) - 1;
    starts[hash] = place;
    places[place] = at;
  }
}
