/**
 * Words to be found by their end: a trie over reversed words in a hash table of numbers, so that thousands of names are indexed in a
 * few milliseconds and read at tens of nanoseconds a character. Each word carries a set of kinds (bits).
 */
/** Different characters at most, and so the keys of a node. */
const letterLimit = 4096;

export class SuffixIndex {
  /** Number of each character seen, 0 for none. */
  private readonly letters = new Uint16Array(0x10000);
  private readonly keys: Int32Array;
  private readonly nodes: Int32Array;
  private readonly kindsOf: Int32Array;
  /** The kinds of all words that end with a character. */
  private readonly closing = new Int32Array(0x10000);
  private lettersSeen = 0;
  private nodesMade = 1;

  /** `capacity`: the most characters that all words have together. */
  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * capacity + 2));
    this.keys = new Int32Array(slots);
    this.nodes = new Int32Array(slots);
    this.kindsOf = new Int32Array(capacity + 1);
  }

  add(word: string, kinds: number): void {
    const { keys, nodes } = this;
    const last = word.charCodeAt(word.length - 1);
    this.closing[last] = (this.closing[last] ?? 0) | kinds;
    let node = 0;
    for (let at = word.length - 1; at >= 0; at--) {
      const key = node * letterLimit + this.letterOf(word.charCodeAt(at));
      const slot = this.slotOf(key);
      if (keys[slot] === 0) {
        keys[slot] = key;
        nodes[slot] = this.nodesMade++;
      }
      node = nodes[slot] ?? 0;
    }
    this.kindsOf[node] = (this.kindsOf[node] ?? 0) | kinds;
  }

  /** The kinds of words that may end with this character. */
  kindsEndingWith(unit: number): number {
    return this.closing[unit] ?? 0;
  }

  /** The length of the longest word of one of the kinds that ends at `end` and begins at `floor` or later; 0 for none. */
  longest(text: string, end: number, floor: number, kinds: number): number {
    if (end <= floor || ((this.closing[text.charCodeAt(end - 1)] ?? 0) & kinds) === 0) return 0;
    let node = 0;
    let length = 0;
    for (let at = end - 1; at >= floor; at--) {
      const letter = this.letters[text.charCodeAt(at)] ?? 0;
      if (letter === 0) break;
      node = this.childOf(node, letter);
      if (node === 0) break;
      if (((this.kindsOf[node] ?? 0) & kinds) !== 0) length = end - at;
    }
    return length;
  }

  private letterOf(unit: number): number {
    const known = this.letters[unit] ?? 0;
    if (known > 0) return known;
    this.letters[unit] = ++this.lettersSeen;
    return this.lettersSeen;
  }

  /** The slot of a node's child: where it is, or the free place where it would be. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= mask; this.keys[slot] !== 0 && this.keys[slot] !== key;) slot = (slot + 1) & mask;
    return slot;
  }

  private childOf(node: number, letter: number): number {
    return this.nodes[this.slotOf(node * letterLimit + letter)] ?? 0;
  }
}
