/**
 * Words to be found by their end: a trie over reversed words in a hash table of numbers, read at tens of nanoseconds a character. Each
 * word carries a set of kinds (bits) and a note. Words wait in a list by last character until one that ends so is looked for.
 */

/** Words that end alike. */
interface Words {
  /** The first character of each; none where there is only the end. */
  starts: string;
  end: string;
  kinds: number;
  note: number;
}

/** In `closing`: words that end so wait. */
const waiting = 1 << 30;

export class SuffixIndex {
  readonly #words = new Map<number, Words[]>();
  /** The most nodes, fewer than 65,536: no word makes more than it has characters. */
  #capacity = 1;
  readonly #merge: (before: number, note: number) => number;
  #nodesMade = 1;
  /** A node and a character, never 0. */
  #keys = new Int32Array(0);
  #nodes = this.#keys;
  #kindsOf = this.#keys;
  #notes = this.#keys;
  /** What a hash is shifted by to be a slot. */
  #shift = 0;
  /** The kinds of all words that end with a character. */
  readonly #closing = new Int32Array(0x10000);

  /** `merge` makes one of two notes on a word, the one that was added before first; 0 is none. */
  constructor(merge: (before: number, note: number) => number) {
    this.#merge = merge;
  }

  /** Adds a word, or one for each character of `starts` before it. All are added before the first is looked for. */
  add(end: string, kinds: number, note = 0, starts = ''): void {
    const last = end.charCodeAt(end.length - 1);
    const words = this.#words.get(last);
    if (words) words.push({ starts, end, kinds, note });
    else this.#words.set(last, [{ starts, end, kinds, note }]);
    this.#closing[last] = (this.#closing[last] ?? 0) | kinds | waiting;
    this.#capacity += end.length + starts.length;
  }

  /** The kinds of words that may end with this character. */
  kindsEndingWith(unit: number): number {
    return this.#closing[unit] ?? 0;
  }

  /** The length of the longest word of one of the kinds that ends at `end` and begins at `floor` or later; 0 for none. */
  longest(text: string, end: number, floor: number, kinds: number): number {
    if (end <= floor) return 0;
    const last = text.charCodeAt(end - 1);
    const closing = this.#closing[last] ?? 0;
    if ((closing & kinds) === 0) return 0;
    if (closing >= waiting) this.#readWords(last);
    let node = 0;
    let length = 0;
    for (let at = end - 1; at >= floor; at--) {
      node = this.#childOf(node, text.charCodeAt(at));
      if (node === 0) break;
      if (((this.#kindsOf[node] ?? 0) & kinds) !== 0) length = end - at;
    }
    return length;
  }

  /** The note on a word that was found. */
  noteOn(word: string): number {
    let node = 0;
    for (let at = word.length - 1; at >= 0; at--) node = this.#childOf(node, word.charCodeAt(at));
    return this.#notes[node] ?? 0;
  }

  #readWords(last: number): void {
    if (this.#shift === 0) this.#makeTables();
    for (const { starts, end, kinds, note } of this.#words.get(last) ?? []) {
      const ending = this.#grow(0, end);
      for (const start of starts || [starts]) {
        const node = this.#grow(ending, start);
        this.#kindsOf[node] = (this.#kindsOf[node] ?? 0) | kinds;
        if (note > 0) this.#notes[node] = this.#merge(this.#notes[node] ?? 0, note);
      }
    }
    this.#words.delete(last);
    this.#closing[last] = (this.#closing[last] ?? 0) & ~waiting;
  }

  #makeTables(): void {
    const bits = Math.ceil(Math.log2(2 * this.#capacity));
    this.#keys = new Int32Array(2 ** bits);
    this.#nodes = new Int32Array(2 ** bits);
    this.#kindsOf = new Int32Array(this.#capacity);
    this.#notes = new Int32Array(this.#capacity);
    this.#shift = 32 - bits;
  }

  /** The node of what stands before an ending, made where it is new. */
  #grow(ending: number, word: string): number {
    let node = ending;
    for (let at = word.length - 1; at >= 0; at--) {
      const key = keyOf(node, word.charCodeAt(at));
      const slot = this.#slotOf(key);
      if (this.#keys[slot] === 0) {
        this.#keys[slot] = key;
        this.#nodes[slot] = this.#nodesMade++;
      }
      node = this.#nodes[slot] ?? 0;
    }
    return node;
  }

  /** The slot of a node's child: where it is, or the free place where it would be. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }

  #childOf(node: number, unit: number): number {
    return this.#nodes[this.#slotOf(keyOf(node, unit))] ?? 0;
  }
}

function keyOf(node: number, unit: number): number {
  return ((node << 16) + unit + 1) | 0;
}
