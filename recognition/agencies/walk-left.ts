/** From an ending to the left, over words that names are made of, to an anchor or to where a name may begin. */
import { levelBefore, listBefore, parentOf, regionsBefore } from './anchors.ts';
import { isBorder, isHan, stepBefore } from './borders.ts';
import { isSplitLevel } from './generic-words.ts';
import type { Anchor, Scene } from './scene.ts';
import { Kind } from './vocabulary.ts';

/** Characters that a quote in a name has at most. */
const quoteLimit = 12;
/** What the walk to the left stops at or steps over. */
const wordsOnTheWay =
  Kind.Region | Kind.Capital | Kind.Level | Kind.Border | Kind.InnerWord | Kind.Function | Kind.Following;

interface Walk {
  /** Where the run of free words begins. */
  at: number;
  anchor?: Anchor;
}

/** From the ending to the left, over words that names are made of, to an anchor or to where a name may begin. */
export function walkLeft(scene: Scene, from: number, reach: number, isGroup: boolean): Walk {
  let at = from;
  let inside: Walk | undefined;
  while (from - at <= reach) {
    const anchor = isPlain(scene, at) ? undefined : anchorAt(scene, at, from);
    if (anchor && !mayBeInside(scene, anchor)) return { at, anchor };
    if (anchor) inside ??= { at, anchor };
    const next = nextLeft(scene, at, isGroup);
    if (next === undefined) break;
    at = next;
  }
  return inside ?? { at };
}

/** One word further, or nothing where the name begins. */
function nextLeft(scene: Scene, at: number, isGroup: boolean): number | undefined {
  if (isPlain(scene, at)) return at - 1;
  return isBorder(scene, at) ? overBorder(scene, at, isGroup) : at - stepBefore(scene, at);
}

/** 连山 in 祁连山: a short form of a region with no border before it may be a piece of a longer word. */
function mayBeInside(scene: Scene, { kind, start, said = '' }: Anchor): boolean {
  return kind === 'region' && said.length === 2 && !isBorder(scene, start);
}

/** A character that ends no word we know: most do. */
function isPlain({ text, words, floor, last }: Scene, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  return (
    at > floor && last?.end !== at && isHan(unit) && (words.index.kindsEndingWith(unit) & wordsOnTheWay) === 0
  );
}

function anchorAt(scene: Scene, at: number, from: number): Anchor | undefined {
  const { last } = scene;
  if (last?.end === at) return parentOf(last);
  const { text, words, floor } = scene;
  const list = at < from && last?.anchor.name ? listBefore(scene, at) : undefined;
  if (list) return list;
  const inner = words.index.longest(text, at, floor, Kind.InnerWord | Kind.Function);
  if (words.index.longest(text, at, floor, Kind.Region) >= Math.max(inner, 1))
    return regionsBefore(scene, at);
  const capital = words.index.longest(text, at, floor, Kind.Capital);
  if (capital >= Math.max(inner, 1) && isBorder(scene, at - capital))
    return { kind: 'level', start: at - capital, name: text.slice(at - capital, at) };
  const level = inner > 1 || isSplitLevel(text, at) ? undefined : levelBefore(scene, at);
  return level && isBorder(scene, level.start) ? level : undefined;
}

/** Words that end in a border and yet are within a name: 和 between two words, 第10, 推进 directly after the anchor, a quote. */
function overBorder(scene: Scene, at: number, isGroup: boolean): number | undefined {
  if (isJoint(scene, at)) return at - 1;
  const ordinal = /第\d{1,3}$/.exec(scene.text.slice(Math.max(scene.floor, at - 4), at));
  if (ordinal) return at - ordinal[0].length;
  const verb = isGroup && /(?:推进|推动|加强|加快|实施|落实|解决|支持)$/.test(scene.text.slice(at - 2, at));
  return verb && anchorAt(scene, at - 2, at) ? at - 2 : quoteBefore(scene, at);
}

/** 国家税务总局|货物和劳务税司, 生态保护和高质量发展领导小组. */
function isJoint({ text, words, floor, last }: Scene, at: number): boolean {
  if (!'和与及'.includes(text[at - 1] ?? ' ') || last?.end === at - 1) return false;
  const inside = last !== undefined && at - last.end > 1 && at - last.end < 12;
  return inside || words.index.longest(text, at - 1, floor, Kind.InnerWord | Kind.Function) > 1;
}

/** Names hold words in quotes: “扫黄打非”工作领导小组. */
function quoteBefore({ text, floor }: Scene, at: number): number | undefined {
  if (text[at - 1] !== '”') return undefined;
  const from = Math.max(floor, at - quoteLimit);
  const open = text.slice(from, at).lastIndexOf('“');
  return open < 0 ? undefined : from + open;
}
