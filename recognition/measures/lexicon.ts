/** The word lists as one tree, so that a clause is read in a single pass, the longest word first. Built on first use. */
import { type MeasureKind, measureKinds } from '../../model/mention.ts';
import { wholeList } from '../../text/word-list.ts';
import { outcomeVerbs, verbsByKind } from './verbs.data.ts';
import { WordTree } from './word-tree.ts';
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
  text: string;
  /** A sum of `role` values. */
  roles: number;
  /** Of a verb: what it says by itself. */
  kind?: MeasureKind;
  /** Of a verb: it names an outcome. */
  outcome: boolean;
}

let tree: WordTree<Entry> | undefined;

/** The longest listed word that starts at `at` and ends at or before `limit`. */
export function longestWord(text: string, at: number, limit: number): Entry | undefined {
  tree ??= plantTree();
  return tree.longest(text, at, limit);
}

function plantTree(): WordTree<Entry> {
  const lists: [list: string, roles: number, kind?: MeasureKind, outcome?: boolean][] = [
    ...measureKinds.map((kind): [string, number, MeasureKind] => [verbsByKind[kind], role.verb, kind]),
    [outcomeVerbs, role.verb, undefined, true],
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
  const whole = lists.map(([list]) => wholeList(list));
  const tree = new WordTree<Entry>(whole.join('').length);
  for (const [at, [, roles, kind, outcome = false]] of lists.entries()) {
    const withRoles = (text: string, before: Entry | undefined): Entry => ({
      text,
      roles: roles | (before?.roles ?? 0),
      kind: before?.kind ?? kind,
      outcome: outcome || (before?.outcome ?? false),
    });
    for (const text of whole[at]?.trim().split(/\s+/) ?? []) tree.plant(text, withRoles);
  }
  return tree;
}
