/** Departments named for what they are for: 市场监督管理 + 局, with the region, parent or list they hang on, or bare. */
import { anchorBefore, countryBefore, isBorder, letterBefore, parentOf } from './anchors.ts';
import { mayBranch } from './branches.ts';
import type { Anchor, Found, Scene } from './scene.ts';
import { isGenericBefore, isInNumber, runsOn } from './traps.ts';
import { Kind } from './vocabulary.ts';

/** Most words of a function, and so the work at an ending. */
const wordLimit = 7;

/** Endings that make an agency of a function without anything before it. */
const bareEndings = /(?:委员会|[^分支]局|厅|署|[^处]委|办公室)$/;
const bareOffices = /^(?:扶贫|网信|金融|法制|人防|应急|防汛|国安|食安|安委|体改|乡村振兴|信访|港澳|侨务)办$/;
/** Endings of departments inside an organ: they need it, or a list that it opens. */
const innerEndings = /(?:司|所|站|室|科|处|组|院|队|中心|支局|党组|党委|党工委)$/;
/** Of these, what a region may have itself. */
const regionalEndings =
  /(?:总队|支队|大队|管理处|服务中心|管理中心|监测中心|指挥中心|工作组|监督所|总站|研究中心|控制中心|交易中心)$/;

export function readFunction(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.FunctionEnding);
  if (length === 0 || runsOn(text, end) || isInNumber(text, end)) return undefined;
  const core = readCore(scene, end - length);
  if (!core) return undefined;
  core.start -= ordinalBefore(text, core.start, floor);
  const form = text.slice(core.start, end);
  const anchor = anchorOf(scene, core.start, form);
  if (!mayHang(scene, anchor, core, form)) return undefined;
  const full =
    text.slice(core.start, core.worded) +
    core.full +
    (words.endings.get(text.slice(end - length, end)) ?? '');
  return {
    start: anchor.start,
    end,
    rule: `function-${anchor.kind}`,
    anchor,
    core: full,
    name: anchor.name + full,
  };
}

interface Core {
  start: number;
  /** Where the function's words begin; an ordinal may stand before. */
  worded: number;
  full: string;
  /** The first word may begin a name. */
  leads: boolean;
}

/** Words of a function, right to left; a joining 和 needs one on both sides. */
export function readCore({ text, words, floor }: Scene, end: number, kinds = 0): Core | undefined {
  let core: Core = { start: end, worded: end, full: '', leads: false };
  let leading: Core | undefined;
  for (let count = 0, at = end; count < wordLimit; count++) {
    const length = words.index.longest(text, at, floor, Kind.Function | Kind.Following | kinds);
    if (length === 0) break;
    const start = at - length;
    const form = text.slice(start, at);
    const leads = words.index.longest(text, at, floor, Kind.Function | kinds) === length;
    const single = core.start === end;
    core = {
      start,
      worded: start,
      full: single ? (words.functions.get(form) ?? form) : text.slice(start, end),
      leads,
    };
    if (leads) leading = core;
    at = '和与及'.includes(text[start - 1] ?? ' ') && start - 1 > floor ? start - 1 : start;
  }
  return core.start === end ? undefined : (leading ?? core);
}

/** The length of 第四 before 检察厅. */
function ordinalBefore(text: string, start: number, floor: number): number {
  return (
    /第[一二三四五六七八九十]{1,3}$/.exec(text.slice(Math.max(floor, start - 4), start))?.[0].length ?? 0
  );
}

function anchorOf(scene: Scene, start: number, form: string): Anchor {
  const anchor = anchorBefore(scene, start);
  if (anchor.kind === 'region' && anchor.start === scene.last?.end && mayBranch(scene.last, form))
    return parentOf(scene.last, anchor.said);
  if (anchor.kind !== 'none') return anchor;
  return letterBefore(scene, start) ?? countryBefore(scene, start) ?? anchor;
}

function mayHang(scene: Scene, anchor: Anchor, core: Core, form: string): boolean {
  if (anchor.kind === 'parent') return true;
  if (anchor.kind === 'list') return core.leads && (!innerEndings.test(form) || anchor.inside === true);
  if (innerEndings.test(form) && !regionalEndings.test(form)) return false;
  if (anchor.kind !== 'none') return true;
  return core.leads && isBare(scene, core.start, form);
}

function isBare(scene: Scene, start: number, form: string): boolean {
  if (form.length < 3 && form !== '教委') return false;
  if (!bareEndings.test(form) && !bareOffices.test(form)) return false;
  if (/^(?:公安|检察|税务)局$/.test(form) && !isBorder(scene, start)) return false;
  return !isGenericBefore(scene.text, start, scene.floor);
}
