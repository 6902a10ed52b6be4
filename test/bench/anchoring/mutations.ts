/** What happens to a page between two visits: the new text in pieces, each with where it comes from. */
import { type Random, shuffled } from '../random.ts';
import { newsPage } from './news-page.ts';

export interface Piece {
  text: string;
  /** What it was in the old text; absent where it is new. Pieces of other lengths come from all of it. */
  from?: { start: number; length: number };
}

export type Mutation = (text: string, random: Random) => Piece[];

export const unchanged: Mutation = (text) => [piece(text, 0)];

export const reordered: Mutation = (text, random) => shuffled(paragraphs(text), random);

export const insertedAndRemoved: Mutation = (text, random) =>
  paragraphs(text).flatMap((paragraph) => {
    const chance = random.next();
    if (chance < 0.15) return [];
    return chance < 0.3 ? [paragraph, { text: newsPage(100, random).text }] : [paragraph];
  });

/** Each unit with this chance is replaced, removed or followed by another one of the page's own. */
export function edited(share: number): Mutation {
  return (text, random) =>
    eachUnit(text, (unit, at) => {
      if (random.next() >= share) return [piece(unit, at)];
      const other = text.charAt(random.whole(0, text.length - 1)).trim() || '的';
      return random.pick([[{ ...piece(unit, at), text: other }], [], [piece(unit, at), { text: other }]]);
    });
}

/** Half width, other quotation marks, ASCII punctuation. */
export const normalised: Mutation = (text) =>
  respelt((unit) => ascii.get(unit) ?? unit.normalize('NFKC'))(text);

const ascii = new Map([
  ['“', '「'],
  ['”', '」'],
  ['。', '.'],
  ['、', ','],
]);

/** Unit by unit in another spelling. */
export function respelt(spell: (unit: string) => string): (text: string) => Piece[] {
  return (text) => eachUnit(text, (unit, at) => [{ ...piece(unit, at), text: spell(unit) }]);
}

/** Line breaks elsewhere, white space between words. */
export const recut: Mutation = (text, random) =>
  eachUnit(text, (unit, at) => {
    if (unit === '\n') return [{ text: random.pick(['\n', '\n\n', ' ', '']) }];
    const digits = /\d/.test(unit) && /\d/.test(text.charAt(at - 1));
    const space = !digits && random.next() < 0.06 ? random.pick(['\n', ' ', '\u3000']) : '';
    return [{ text: space }, piece(unit, at)];
  });

/** Other text, or none, in the places given; places that overlap an earlier one are left. */
export function replaced(text: string, places: { start: number; end: number; by: string }[]): Piece[] {
  const result: Piece[] = [];
  let from = 0;
  for (const { start, end, by } of places.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    result.push(piece(text.slice(from, start), from), { text: by, from: { start, length: end - start } });
    from = end;
  }
  return [...result, piece(text.slice(from), from)];
}

const piece = (text: string, start: number): Piece => ({ text, from: { start, length: text.length } });

function paragraphs(text: string): Piece[] {
  let from = 0;
  return text.split(/(?<=\n)/).map((line) => {
    from += line.length;
    return piece(line, from - line.length);
  });
}

function eachUnit(text: string, change: (unit: string, at: number) => Piece[]): Piece[] {
  return Array.from({ length: text.length }, (_, at) => change(text.charAt(at), at)).flat();
}
