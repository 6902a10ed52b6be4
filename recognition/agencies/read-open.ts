/**
 * Names that no list holds: a region, level or parent, any words, and an ending of agencies (平潭综合实验区|管委会), and, for the
 * strongest endings, any words from a border on (互联网金融风险专项整治工作|领导小组).
 */
import { isBorder, isHan, levelBefore, listBefore, parentOf, regionsBefore } from './anchors.ts';
import { mayBranch } from './branches.ts';
import type { Anchor, Found, Scene } from './scene.ts';
import { isGenericBefore, isPrivateOwner, isWordEnding } from './generic-words.ts';
import { runsOn } from './runs-on.ts';
import { Kind } from './vocabulary.ts';

/** Characters between the anchor and the ending at most: after a group's ending, after an office's, and without any anchor. */
const groupRun = 36;
const officeRun = 16;
const quoteLimit = 12;
const freeRun = { least: 4, most: 26 };

const groupEndings = /(?:小组|指挥部|专班|机制|联席会议|组)(?:办公室)?$/;
/** Departments that only an organ has inside. */
const innerEndings = /^(?:司|部|中心|监察室|党组|组|党委)$/;
/** Organs whose departments are called 部. */
const bureaus = /^(?:中国证券|中国银行|中国保险|中央军事)/;
/** Endings that say enough directly after a region. */
const fullEndings =
  /^(?:公安分局|海事局|海关|街道办|街道办事处|派出所|人民法院|法院|人民检察院|检察院|人民政府|政府|管委会|管理委员会|监管局|调查总队|疾控中心|疾病预防控制中心|住房公积金管理中心|公共资源交易中心|政务服务中心|管理局|国家公园管理局|特派员办事处|专员办|专员办事处)$/;
/** Endings that never go on another organ's name: they begin one (县委|县政府). */
const heads = /^(?:人民政府|政府|人民法院|法院|人民检察院|检察院|管委会|管理委员会)$/;

export function readOpen(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.OpenEnding | Kind.FreeEnding);
  if (length === 0 || runsOn(text, end) || isWordEnding(text, end)) return undefined;
  const start = end - length;
  const ending = text.slice(start, end);
  if (!fullEndings.test(ending) && isPrivateOwner(text, start, floor)) return undefined;
  const walk = walkLeft(scene, start, reachOf(scene, start, ending));
  const anchored = walk.anchor && under(scene, walk.anchor, walk.at, start, end);
  return anchored ?? (walk.anchor ? undefined : free(scene, walk.at, start, end));
}

/** How far left of its ending a name may reach. */
function reachOf({ last }: Scene, start: number, ending: string): number {
  if (groupEndings.test(ending)) return groupRun;
  const mayBeInside = last !== undefined && start - last.end <= officeRun;
  return innerEndings.test(ending) && !mayBeInside ? -1 : officeRun;
}

/** What the walk to the left stops at or steps over. */
const wordsOnTheWay =
  Kind.Region | Kind.Capital | Kind.Level | Kind.Border | Kind.InnerWord | Kind.Function | Kind.Following;

interface Walk {
  /** Where the run of free words begins. */
  at: number;
  anchor?: Anchor;
}

/** From the ending to the left, over words that names are made of, to an anchor or to where a name may begin. */
function walkLeft(scene: Scene, from: number, reach: number): Walk {
  let at = from;
  let inside: Walk | undefined;
  while (from - at <= reach) {
    const anchor = isPlain(scene, at) ? undefined : anchorAt(scene, at, from);
    if (anchor && !mayBeInside(scene, anchor)) return { at, anchor };
    if (anchor) inside ??= { at, anchor };
    const next = isPlain(scene, at)
      ? at - 1
      : isBorder(scene, at)
        ? overBorder(scene, at)
        : at - stepBefore(scene, at);
    if (next === undefined) break;
    at = next;
  }
  return inside ?? { at };
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
  const level = inner > 1 ? undefined : levelBefore(scene, at);
  return level && isBorder(scene, level.start) ? level : undefined;
}

/** The length of the word of a name that ends at `at`; one character where none is known. */
function stepBefore({ text, words, floor }: Scene, at: number): number {
  return words.index.longest(text, at, floor, Kind.InnerWord | Kind.Function | Kind.Following) || 1;
}

/** Words that end in a border and yet are within a name: a quote, 和 between two words, 推进 directly after the anchor. */
function overBorder(scene: Scene, at: number): number | undefined {
  if (isJoint(scene, at)) return at - 1;
  const verb = /(?:推进|推动|加强|加快|实施|落实|解决|支持)$/.test(scene.text.slice(at - 2, at));
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

function under(scene: Scene, anchor: Anchor, at: number, start: number, end: number): Found | undefined {
  const { text, words, last } = scene;
  const ending = text.slice(start, end);
  const core = text.slice(at, end);
  if (ending === '办' && (start - at < 2 || start - at > 4)) return undefined;
  if (anchor.kind === 'level' && '省市县区乡镇村'.includes(text[at] ?? ' ')) return undefined;
  const branch = anchor.kind === 'region' && anchor.start === last?.end && mayBranch(last, ending);
  if (branch) anchor = parentOf(last, anchor.said);
  if (!anchor.inside && innerEndings.test(ending)) return undefined;
  if (anchor.inside && (heads.test(ending) || (ending === '部' && !bureaus.test(anchor.name))))
    return undefined;
  if (start === at && !branch && !(anchor.inside ? ending.length > 1 : fullEndings.test(ending)))
    return undefined;
  const name = (anchor.said ?? anchor.name) + text.slice(at, start) + (words.endings.get(ending) ?? ending);
  return { start: anchor.start, end, rule: `open-${anchor.kind}`, anchor, core, name };
}

function free({ text, words, floor }: Scene, at: number, start: number, end: number): Found | undefined {
  const run = start - at;
  if (!words.index.longest(text, end, floor, Kind.FreeEnding) || run < freeRun.least || run > freeRun.most)
    return undefined;
  if (isGenericBefore(text, at, floor)) return undefined;
  const name = text.slice(at, end);
  return {
    start: at,
    end,
    rule: 'open-free',
    anchor: { kind: 'none', start: at, name: '' },
    core: name,
    name,
  };
}
