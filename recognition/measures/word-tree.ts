/**
 * A tree of words in a flat array: (node, character) → node by open addressing, key and node side by side. Some ten times
 * faster to walk than nested maps, and a clause is read one character at a time.
 */
export class WordTree<E> {
  /** Key and node of each slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly entries: (E | undefined)[] = [undefined];
  /** The node of each first character; most characters of a text begin no word, and this alone tells. */
  private readonly first = new Uint16Array(0x10000);

  /** `characters`: how many characters all words have together, at most. */
  constructor(characters: number) {
    let size = 1024;
    while (size < 2 * characters) size *= 2;
    this.slots = new Int32Array(2 * size);
    this.mask = size - 1;
  }

  /** The entry of `word`, changed by `change`; a new word's is made from nothing. */
  plant(word: string, change: (word: string, before: E | undefined) => E): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.below(node, unit) || this.grow(node, unit);
    }
    this.entries[node] = change(word, this.entries[node]);
  }

  /** The longest word that starts at `at` and ends at or before `limit`. */
  longest(text: string, at: number, limit: number): E | undefined {
    let found: E | undefined;
    let node = at < limit ? (this.first[text.charCodeAt(at)] ?? 0) : 0;
    for (let i = at + 1; node !== 0; i++) {
      found = this.entries[node] ?? found;
      if (i >= limit) break;
      node = this.below(node, text.charCodeAt(i));
    }
    return found;
  }

  private grow(node: number, unit: number): number {
    const made = this.entries.push(undefined) - 1;
    if (node === 0) {
      this.first[unit] = made;
      return made;
    }
    const key = keyOf(node, unit);
    const slot = this.slotOf(key);
    this.slots[slot] = key;
    this.slots[slot + 1] = made;
    return made;
  }

  /** The node behind `node` by the character `unit`, 0 where no word goes on so. */
  private below(node: number, unit: number): number {
    if (node === 0) return this.first[unit] ?? 0;
    return this.slots[this.slotOf(keyOf(node, unit)) + 1] ?? 0;
  }

  /** Where the key is, or would go. */
  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    for (;;) {
      const there = this.slots[2 * slot];
      if (there === 0 || there === key) return 2 * slot;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Never 0, which marks a free slot; 32 bits hold it for up to 32,000 nodes. */
function keyOf(node: number, unit: number): number {
  return node * 65536 + unit + 1;
}
