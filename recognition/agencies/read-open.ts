/**
 * Names that no list holds: a region, level or parent, any words, and an ending of agencies (平潭综合实验区|管委会), and, for the
 * strongest endings, any words from a border on (互联网金融风险专项整治工作|领导小组).
 */
import { isBorder, isHan, levelBefore, regionsBefore } from './anchors.ts';
import { mayBranch } from './branches.ts';
import type { Anchor, Found, Scene } from './scene.ts';
import { isGenericBefore, isPrivateOwner, isWordEnding, runsOn } from './traps.ts';
import { Kind } from './vocabulary.ts';

/** Characters between the anchor and the ending at most: after a group's ending, after an office's, and without any anchor. */
const groupRun = 36;
const officeRun = 16;
const freeRun = { least: 4, most: 26 };

const groupEndings = /(?:小组|指挥部|专班|机制|联席会议|组)(?:办公室)?$/;
/** Departments that only an organ has inside. */
const innerEndings = /^(?:司|监察室|党组|组|党委)$/;
/** Endings that say enough directly after a region. */
const fullEndings =
  /^(?:公安分局|海事局|海关|街道办|街道办事处|派出所|人民法院|法院|人民检察院|检察院|人民政府|政府|管委会|管理委员会|监管局|调查总队|疾控中心|疾病预防控制中心|住房公积金管理中心|公共资源交易中心|政务服务中心)$/;

export function readOpen(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.OpenEnding | Kind.FreeEnding);
  if (length === 0 || runsOn(text, end) || isWordEnding(text, end)) return undefined;
  const start = end - length;
  if (isPrivateOwner(text, start, floor)) return undefined;
  const walk = walkLeft(scene, start);
  const anchored = walk.anchor && under(scene, walk.anchor, walk.at, start, end);
  return anchored ?? (walk.anchor ? undefined : free(scene, walk.at, start, end));
}

interface Walk {
  /** Where the run of free words begins. */
  at: number;
  anchor?: Anchor;
}

/** From the ending to the left, over words that names are made of, to an anchor or to where a name may begin. */
function walkLeft(scene: Scene, from: number): Walk {
  let at = from;
  while (from - at <= groupRun) {
    const anchor = anchorAt(scene, at);
    if (anchor) return { at, anchor };
    const next = isBorder(scene, at) ? quoteBefore(scene, at) : at - stepBefore(scene, at);
    if (next === undefined) break;
    at = next;
  }
  return { at };
}

function anchorAt(scene: Scene, at: number): Anchor | undefined {
  const { last } = scene;
  if (last?.end === at) return { kind: 'parent', start: last.start, name: last.name };
  const { text, words, floor } = scene;
  const inner = words.index.longest(text, at, floor, Kind.InnerWord | Kind.Function);
  if (words.index.longest(text, at, floor, Kind.Region) >= Math.max(inner, 1))
    return regionsBefore(scene, at);
  const capital = words.index.longest(text, at, floor, Kind.Capital);
  if (capital >= Math.max(inner, 1))
    return { kind: 'level', start: at - capital, name: text.slice(at - capital, at) };
  const level = inner > 1 ? undefined : levelBefore(scene, at);
  return level && isBorder(scene, level.start) ? level : undefined;
}

/** The length of the word of a name that ends at `at`; one character where none is known. */
function stepBefore({ text, words, floor }: Scene, at: number): number {
  return words.index.longest(text, at, floor, Kind.InnerWord | Kind.Function | Kind.Following) || 1;
}

/** Names hold words in quotes: “扫黄打非”工作领导小组. */
function quoteBefore({ text, floor }: Scene, at: number): number | undefined {
  if (text[at - 1] !== '”') return undefined;
  const open = text.lastIndexOf('“', at - 2);
  return open >= floor && at - open <= 12 && isHan(text.charCodeAt(open + 1)) ? open : undefined;
}

function under(scene: Scene, anchor: Anchor, at: number, start: number, end: number): Found | undefined {
  const { text, last } = scene;
  const ending = text.slice(start, end);
  const core = text.slice(at, end);
  if (start - at > (groupEndings.test(ending) ? groupRun : officeRun)) return undefined;
  const branch = anchor.kind === 'region' && anchor.start === last?.end && mayBranch(last, ending);
  if (branch) anchor = { kind: 'parent', start: last.start, name: last.name + anchor.name };
  if (anchor.kind !== 'parent' && innerEndings.test(ending)) return undefined;
  if (anchor.kind !== 'parent' && start === at && !fullEndings.test(ending)) return undefined;
  return { start: anchor.start, end, rule: `open-${anchor.kind}`, anchor, core, name: anchor.name + core };
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
