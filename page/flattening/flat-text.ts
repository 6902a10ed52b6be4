/** The text map itself (see text-map.ts): the pieces of all lines in one text, searched by offset and by node. */
import { precedesPoint } from './dom-order.ts';
import type { Line, Piece } from './line-builder.ts';

export class FlatText {
  text = '';
  readonly documents = new Set<Document>();
  /** Of all lines, in order; `at` counts in the whole text. */
  private readonly pieces: Piece[] = [];
  /** The index of a text node's first piece. */
  private readonly firstOf = new Map<Node, number>();

  /** Adds a line behind the others. */
  add({ text, pieces }: Line): void {
    const start = this.pieces.length ? this.text.length + 1 : 0;
    this.text = start ? `${this.text}\n${text}` : text;
    for (const piece of pieces) {
      if (!this.firstOf.has(piece.node)) this.firstOf.set(piece.node, this.pieces.length);
      this.pieces.push({ ...piece, at: start + piece.at });
      this.documents.add(piece.node.ownerDocument);
    }
  }

  rangeOf(start: number, end: number): StaticRange[] {
    const runs: Piece[][] = [];
    for (let index = this.pieceEndingAfter(start); index < this.pieces.length; index++) {
      const piece = this.pieces[index];
      if (!piece || piece.at >= end) break;
      const run = runs.at(-1);
      if (run && continues(run.at(-1), piece)) run.push(piece);
      else runs.push([piece]);
    }
    return runs.flatMap((run) => rangeAround(run, start, end));
  }

  offsetOf(node: Node, offset: number): number | undefined {
    const first = this.firstOf.get(node);
    return first === undefined ? this.offsetBetween(node, offset) : this.offsetWithin(first, offset);
  }

  private pieceEndingAfter(at: number): number {
    return firstWhere(this.pieces, (piece) => endOf(piece) > at);
  }

  /** In a text node that has pieces: at the unit, or at the nearest edge of the last piece begun before it. */
  private offsetWithin(first: number, offset: number): number | undefined {
    let piece = this.pieces[first];
    for (let index = first + 1; index < this.pieces.length; index++) {
      const next = this.pieces[index];
      if (!next || next.node !== piece?.node || next.from > offset) break;
      piece = next;
    }
    return piece && piece.at + clamp(offset - piece.from, 0, piece.to - piece.from);
  }

  /** Elsewhere: at the first piece after the point. */
  private offsetBetween(node: Node, offset: number): number | undefined {
    const precedes = (piece: Piece) => precedesPoint(piece.node, node, offset);
    const [first] = this.pieces;
    if (!first || precedes(first) === undefined) return undefined;
    const next = firstWhere(this.pieces, (piece) => precedes(piece) === false);
    return this.pieces[next]?.at ?? this.text.length;
  }
}

function endOf({ from, to, at }: Piece): number {
  return at + to - from;
}

/** A line break between two pieces parts them; a range cannot leave its tree. */
function continues(last: Piece | undefined, next: Piece): boolean {
  if (!last || endOf(last) !== next.at) return false;
  return last.node === next.node || last.node.getRootNode() === next.node.getRootNode();
}

function rangeAround(run: readonly Piece[], start: number, end: number): StaticRange[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  return [
    new StaticRange({
      startContainer: first.node,
      startOffset: first.from + Math.max(0, start - first.at),
      endContainer: last.node,
      endOffset: Math.min(last.to, last.from + end - last.at),
    }),
  ];
}

/** The first index where the condition holds, the list's length where it never does; false … false, true … true. */
function firstWhere<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
