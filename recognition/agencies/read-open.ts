/**
 * Names that no list holds: a region, level or parent, any words, and an ending of agencies (平潭综合实验区|管委会), and, for the
 * strongest endings, any words from a border on (互联网金融风险专项整治工作|领导小组).
 */
import { parentOf } from './anchors.ts';
import { mayBranch } from './branches.ts';
import { isGenericBefore, isPrivateOwner, isWordEnding } from './generic-words.ts';
import { runsOn } from './runs-on.ts';
import type { Anchor, Found, Scene } from './scene.ts';
import { Kind } from './vocabulary.ts';
import { walkLeft } from './walk-left.ts';

/** Characters between the anchor and the ending at most: after a group's ending, after an office's, and without any anchor. */
const groupRun = 36;
const officeRun = 16;
const freeRun = { least: 4, most: 26 };

const groupEndings = /(?:小组|指挥部|专班|机制|联席会议|组)(?:办公室)?$/;
/** Departments that only an organ has inside. */
const innerEndings = /^(?:司|部|中心|分院|监督站|审判庭|审判监督庭|审判第[一二三四]庭|监察室|党组|组|党委)$/;
/** Organs whose departments are called 部. */
const bureaus = /^(?:中国证券|中国银行|中国保险|中央军事)/;
/** Endings that say enough directly after a region. */
const fullEndings =
  /^(?:公安分局|海事局|海关|街道办|街道办事处|派出所|人民法院|法院|人民检察院|检察院|人民政府|政府|管委会|管理委员会|监管局|调查总队|疾控中心|疾病预防控制中心|住房公积金管理中心|公共资源交易中心|政务服务中心|管理局|国家公园管理局|联防联控机制|联合调查组|联合工作组|联合督导组|特派办|特派员办事处|专员办|专员办事处)$/;
/** Endings that never go on another organ's name: they begin one (县委|县政府). */
const heads = /^(?:人民政府|政府|人民法院|法院|人民检察院|检察院|管委会|管理委员会)$/;

/** A name's last word and the free words before it. */
interface Ending {
  start: number;
  end: number;
  form: string;
}

export function readOpen(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.OpenEnding | Kind.FreeEnding);
  if (length === 0 || runsOn(text, end) || isWordEnding(text, end)) return undefined;
  const ending = { start: end - length, end, form: text.slice(end - length, end) };
  if (!fullEndings.test(ending.form) && isPrivateOwner(text, ending.start, floor)) return undefined;
  const isGroup = groupEndings.test(ending.form);
  const { at, anchor } = walkLeft(scene, ending.start, isGroup ? groupRun : reachOf(scene, ending), isGroup);
  return anchor ? under(scene, anchor, at, ending) : free(scene, at, ending);
}

/** How far left of its ending an office's name may reach; nowhere, when it needs a parent and none is near. */
function reachOf({ last }: Scene, { start, form }: Ending): number {
  const isNear = last !== undefined && start - last.end <= officeRun;
  return innerEndings.test(form) && !isNear ? -1 : officeRun;
}

function under(scene: Scene, anchor: Anchor, at: number, ending: Ending): Found | undefined {
  const { text, words } = scene;
  const owner = branchOwner(scene, anchor, ending) ?? anchor;
  const run = text.slice(at, ending.start);
  if (!mayStand(owner, run, ending.form, owner !== anchor)) return undefined;
  const name = (owner.said ?? owner.name) + run + (words.endings.get(ending.form) ?? ending.form);
  const core = run + ending.form;
  return { start: owner.start, end: ending.end, rule: `open-${owner.kind}`, anchor: owner, core, name };
}

/** The organ directly before the region, when this is its branch there. */
function branchOwner({ last }: Scene, { kind, start, said }: Anchor, { form }: Ending): Anchor | undefined {
  const isNext = kind === 'region' && last?.end === start;
  return isNext && mayBranch(last, form) ? parentOf(last, said) : undefined;
}

function mayStand({ kind, inside, name }: Anchor, run: string, ending: string, isBranch: boolean): boolean {
  if (ending === '办' && (!/^(?:region|level)$/.test(kind) || run.length < 2 || run.length > 4)) return false;
  if (kind === 'level' && /^[省市县区乡镇村]/.test(run)) return false;
  if (!inside) return !innerEndings.test(ending) && (run !== '' || fullEndings.test(ending));
  if (heads.test(ending) || (ending === '部' && !bureaus.test(name))) return false;
  return run !== '' || isBranch || ending.length > 1;
}

function free({ text, words, floor }: Scene, at: number, { start, end }: Ending): Found | undefined {
  const run = start - at;
  if (run < freeRun.least || run > freeRun.most || isGenericBefore(text, at, floor)) return undefined;
  if (!words.index.longest(text, end, floor, Kind.FreeEnding)) return undefined;
  const name = text.slice(at, end);
  const anchor: Anchor = { kind: 'none', start: at, name: '' };
  return { start: at, end, rule: 'open-free', anchor, core: name, name };
}
