/**
 * A tree of words in flat arrays: (node, character) → node by open addressing. Some ten times faster to walk than nested maps,
 * and a clause is read one character at a time.
 */
export class WordTree<E> {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  private readonly entries: (E | undefined)[] = [undefined];

  /** `characters`: how many characters all words have together, at most. */
  constructor(characters: number) {
    let size = 1024;
    while (size < 2 * characters) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The entry of `word`, changed by `change`; a new word's is made from nothing. */
  plant(word: string, change: (before: E | undefined) => E): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const key = keyOf(node, word.charCodeAt(i));
      const slot = this.slotOf(key);
      if (this.keys[slot] === 0) {
        this.keys[slot] = key;
        this.values[slot] = this.entries.length;
        this.entries.push(undefined);
      }
      node = this.values[slot] ?? 0;
    }
    this.entries[node] = change(this.entries[node]);
  }

  /** The longest word that starts at `at` and ends at or before `limit`. */
  longest(text: string, at: number, limit: number): E | undefined {
    let node = 0;
    let found: E | undefined;
    for (let i = at; i < limit; i++) {
      const key = keyOf(node, text.charCodeAt(i));
      const slot = this.slotOf(key);
      if (this.keys[slot] === 0) break;
      node = this.values[slot] ?? 0;
      found = this.entries[node] ?? found;
    }
    return found;
  }

  /** The slot that holds the key, or the free one where it would go. */
  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    for (;;) {
      const there = this.keys[slot];
      if (there === 0 || there === key) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Never 0, which marks a free slot; 32 bits hold it for up to 32,000 nodes. */
function keyOf(node: number, unit: number): number {
  return node * 65536 + unit + 1;
}
