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
  /** A region as the text says it. */
  said?: string;
  /** It is a parent, or a list that goes on under one: departments inside it may follow. */
  inside?: boolean;
  /** The region or level that a parent hangs on itself: 省 of 省政府办公厅, under which a list may go on (、财政厅). */
  region?: string;
}

export interface Found {
  start: number;
  end: number;
  rule: string;
  anchor: Anchor;
  /** The full name without the anchor; `~` stands for the anchor where it is not at the start, `=` for its short form. */
  core: string;
  name: string;
}

/** The full name of a core under a region or parent. */
export function nameUnder(name: string, core: string): string {
  if (core.includes('='))
    return core.replace('=', name.replace(/(?:特别行政区|[^自治]{1,3}族自治.|自治.|[省市])$/, ''));
  return core.includes('~') ? core.replaceAll('~', name) : name + core;
}
