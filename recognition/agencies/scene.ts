/** What the readers of agencies see, and what they answer. Offsets are UTF-16 units of the whole text, half-open. */
import type { Vocabulary } from './vocabulary.ts';

export interface Scene {
  text: string;
  words: Vocabulary;
  /** Nothing left of this is looked at: the block's start, or the end of a document or date before. */
  floor: number;
  /** The agency found last, in the same block. */
  last?: Found;
}

/** Where a name hangs: the words left of its own core. */
export interface Anchor {
  kind: 'region' | 'level' | 'parent' | 'country' | 'list' | 'none';
  start: number;
  /** The full name of the region, level, country or parent; empty for none. */
  name: string;
}

export interface Found {
  start: number;
  end: number;
  rule: string;
  anchor: Anchor;
  /** The full name without the anchor; `~` stands for the anchor where it is not at the start. */
  core: string;
  name: string;
}

/** The full name of a core under an anchor. */
export function nameUnder(anchor: string, core: string): string {
  return core.includes('~') ? core.replaceAll('~', anchor) : anchor + core;
}
