/**
 * Agencies: standing names from lists, and a grammar of region or parent, function and ending for the rest. Chinese names end with what
 * they are, so each character that may end one is read from right to left; the longest reading wins. What the lists leave out
 * (companies, media, schools, associations) is no agency.
 */
import type { AgencyMention, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Finder } from '../reading.ts';
import { NameBook } from './complete-names.ts';
import { LocalNames } from './local-names.ts';
import { withPostingOrgan } from './posted.ts';
import { readFunction } from './read-function.ts';
import { readListed } from './read-listed.ts';
import { readMission } from './read-mission.ts';
import { readNational } from './read-national.ts';
import { readOpen } from './read-open.ts';
import { readOrgan } from './read-organ.ts';
import type { Found, Scene } from './scene.ts';
import { Kind, vocabulary, type Vocabulary } from './vocabulary.ts';

export const findAgencies: Finder<AgencyMention> = function* ({ text, terms, blocks }, earlier) {
  const names = { local: new LocalNames(terms), book: new NameBook(), words: vocabulary() };
  const found: AgencyMention[] = [];
  const spans = spansAhead(earlier);
  for (const block of blocks) {
    for (const one of readBlock(text, block, spans, names)) found.push(mentionOf(text, one));
    yield;
  }
  return found;
};

interface Names {
  local: LocalNames;
  book: NameBook;
  words: Vocabulary;
}

function readBlock(text: string, block: Span, closed: (at: number) => number, names: Names): Found[] {
  const found: Found[] = [];
  const scene: Scene = { text, words: names.words, floor: block.start };
  for (let end = block.start + 1; end <= block.end; end++) {
    const kinds = names.words.index.kindsEndingWith(text.charCodeAt(end - 1)) & readable;
    if (kinds === 0 && names.local.none) continue;
    scene.floor = Math.max(scene.floor, closed(end));
    if (scene.floor >= end) continue;
    const one = readAt(scene, end, kinds, names.local);
    if (!one || !takePlace(found, one)) continue;
    const whole = withPostingOrgan(text, one, found.at(-1));
    if (whole !== one) found.pop();
    scene.last = names.book.complete(whole);
    names.local.learn(text, scene.last);
    found.push(scene.last);
  }
  return found;
}

const readers: [number, (scene: Scene, end: number) => Found | undefined][] = [
  [Kind.Listed, readListed],
  [Kind.Organ | Kind.Inner, readOrgan],
  [Kind.FunctionEnding, readFunction],
  [Kind.National | Kind.ForeignEnding, readNational],
  [Kind.OpenEnding | Kind.FreeEnding, readOpen],
  [Kind.Mission, readMission],
];

/** What a character must end for any of them to be asked; most end nothing. */
const readable = readers.reduce((kinds, [kind]) => kinds | kind, 0);

/** The longest name that ends at `end`, where words of these kinds may end. */
function readAt(scene: Scene, end: number, kinds: number, local: LocalNames): Found | undefined {
  let best = local.read(scene.text, end, scene.floor);
  if (kinds === 0) return best;
  for (const [kind, read] of readers) {
    const one = (kinds & kind) === 0 ? undefined : read(scene, end);
    if (one && (!best || isBetter(one, best))) best = one;
  }
  return best;
}

/**
 * The longer one, but no free words around a name that stands by itself (财政部拨付|国家乡村振兴局). In a list that a region opens,
 * a name that the capital has as well is the region's.
 */
function isBetter(one: Found, best: Found): boolean {
  if (one.rule.startsWith('open-') && standsAlone(best)) return false;
  if (one.start !== best.start) return one.start < best.start;
  return best.rule === 'listed-shared' && one.anchor.kind === 'list' && one.anchor.name !== '';
}

function standsAlone({ rule, anchor, name }: Found): boolean {
  if (rule.startsWith('open-') || /(?:小组|小组办公室|管理委员会|中央委员会)$/.test(name)) return false;
  return rule === 'listed' || anchor.kind === 'region' || anchor.kind === 'level';
}

/** Takes away what the new one holds; false where it only overlaps. */
function takePlace(found: Found[], one: Found): boolean {
  let kept = found.length;
  while ((found[kept - 1]?.end ?? 0) > one.start) kept--;
  if ((found[kept]?.start ?? one.start) < one.start) return false;
  found.length = kept;
  return true;
}

/** For rising `end`: the end of the last span that begins before it. */
function spansAhead(spans: readonly Mention[]): (end: number) => number {
  let next = 0;
  let barrier = 0;
  return (end) => {
    for (let span = spans[next]; span && span.start < end; span = spans[++next])
      barrier = Math.max(barrier, span.end);
    return barrier;
  };
}

function mentionOf(text: string, { start, end, rule, name }: Found): AgencyMention {
  return { type: 'agency', start, end, text: text.slice(start, end), origin: 'found', rule, name };
}
