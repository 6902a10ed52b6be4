/** The word lists as one tree, so that a clause is read in a single pass, the longest word first. Built on first use. */
import { type MeasureKind, measureKinds } from '../../model/mention.ts';
import { outcomeVerbs, verbsByKind } from './verbs.data.ts';
import {
  actors,
  adverbs,
  bans,
  events,
  fronts,
  links,
  modals,
  nouns,
  orderingSays,
  tellingSays,
} from './words.data.ts';

/** What a word can be; a word may be several things at once (加快 is a verb and an adverb). */
export const role = {
  verb: 1,
  adverb: 2,
  modal: 4,
  ban: 8,
  order: 16,
  tell: 32,
  front: 64,
  actor: 128,
  noun: 256,
  link: 512,
  event: 1024,
  agency: 2048,
  date: 4096,
  document: 8192,
  aside: 16384,
} as const;

export interface Entry {
  /** A sum of `role` values. */
  roles: number;
  kind?: MeasureKind;
  outcome?: boolean;
}

interface Node {
  entry?: Entry;
  next: Map<number, Node>;
}

let tree: Node | undefined;

/** The longest listed word that starts at `at` and ends at or before `limit`. */
export function longestWord(
  text: string,
  at: number,
  limit: number,
): { entry: Entry; end: number } | undefined {
  tree ??= plantTree();
  let node: Node | undefined = tree;
  let found: { entry: Entry; end: number } | undefined;
  for (let i = at; i < limit; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.entry) found = { entry: node.entry, end: i + 1 };
  }
  return found;
}

function plantTree(): Node {
  const root: Node = { next: new Map() };
  for (const kind of measureKinds) plant(root, verbsByKind[kind], { roles: role.verb, kind });
  plant(root, outcomeVerbs, { roles: role.verb, outcome: true });
  const lists: [string, number][] = [
    [adverbs, role.adverb],
    [modals, role.modal],
    [bans, role.ban],
    [orderingSays, role.order],
    [tellingSays, role.tell],
    [fronts, role.front],
    [actors, role.actor],
    [nouns, role.noun],
    [links, role.link],
    [events, role.event],
  ];
  for (const [words, roles] of lists) plant(root, words, { roles });
  return root;
}

function plant(root: Node, words: string, entry: Entry): void {
  for (const word of words.split(/\s+/)) {
    if (word === '') continue;
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const next = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, next);
      node = next;
    }
    node.entry = {
      kind: entry.kind,
      outcome: entry.outcome,
      ...node.entry,
      roles: entry.roles | (node.entry?.roles ?? 0),
    };
    if (entry.outcome) node.entry.outcome = true;
  }
}
