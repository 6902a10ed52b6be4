/**
 * Words to be found by their end: a trie over reversed words in a hash table of numbers, so that thousands of names are indexed in a
 * few milliseconds and read at tens of nanoseconds a character. Each word carries a set of kinds (bits).
 */
export class SuffixIndex {
  /** A node and a character, never 0. */
  private readonly keys: Int32Array;
  private readonly nodes: Int32Array;
  private readonly kindsOf: Int32Array;
  /** The kinds of all words that end with a character. */
  private readonly closing = new Int32Array(0x10000);
  /** What a hash is shifted by to be a slot. */
  private readonly shift: number;
  private nodesMade = 1;

  /** `capacity`: the most nodes, fewer than 65,536; no word makes more than it has characters. */
  constructor(readonly capacity: number) {
    const bits = Math.ceil(Math.log2(2 * capacity + 2));
    this.keys = new Int32Array(2 ** bits);
    this.nodes = new Int32Array(2 ** bits);
    this.kindsOf = new Int32Array(capacity + 1);
    this.shift = 32 - bits;
  }

  /** Adds a word and returns its node. */
  add(word: string, kinds: number): number {
    return this.addBefore(this.ending(word, kinds), '', kinds);
  }

  /** The node of what words of these kinds end with. */
  ending(word: string, kinds: number): number {
    const last = word.charCodeAt(word.length - 1);
    this.closing[last] = (this.closing[last] ?? 0) | kinds;
    return this.grow(0, word);
  }

  /** Adds the word that is `start` before the ending of a node, and returns its node. */
  addBefore(ending: number, start: string, kinds: number): number {
    const node = this.grow(ending, start);
    this.kindsOf[node] = (this.kindsOf[node] ?? 0) | kinds;
    return node;
  }

  /** The node of `start` before the ending of a node. */
  grow(ending: number, start: string): number {
    const { keys, nodes } = this;
    let node = ending;
    for (let at = start.length - 1; at >= 0; at--) {
      const key = keyOf(node, start.charCodeAt(at));
      const slot = this.slotOf(key);
      if (keys[slot] === 0) {
        keys[slot] = key;
        nodes[slot] = this.nodesMade++;
      }
      node = nodes[slot] ?? 0;
    }
    return node;
  }

  /** The node of a word, 0 where no word ends so. */
  nodeOf(word: string): number {
    let node = 0;
    for (let at = word.length - 1; at >= 0; at--) {
      node = this.childOf(node, word.charCodeAt(at));
      if (node === 0) return 0;
    }
    return node;
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
      node = this.childOf(node, text.charCodeAt(at));
      if (node === 0) break;
      if (((this.kindsOf[node] ?? 0) & kinds) !== 0) length = end - at;
    }
    return length;
  }

  /** The slot of a node's child: where it is, or the free place where it would be. */
  private slotOf(key: number): number {
    const { keys } = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }

  private childOf(node: number, unit: number): number {
    return this.nodes[this.slotOf(keyOf(node, unit))] ?? 0;
  }
}

function keyOf(node: number, unit: number): number {
  return ((node << 16) + unit + 1) | 0;
}
