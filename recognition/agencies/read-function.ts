/** Departments named for what they are for: 市场监督管理 + 局, with the region, parent or list they hang on, or bare. */
import { anchorBefore, countryBefore, letterBefore, parentOf } from './anchors.ts';
import { isBorder } from './borders.ts';
import { mayBranch } from './branches.ts';
import { functionWordsBefore, type FunctionWords } from './function-words.ts';
import type { Anchor, Found, Scene } from './scene.ts';
import { isGenericBefore } from './generic-words.ts';
import { isInNumber, runsOn } from './runs-on.ts';
import { Kind } from './vocabulary.ts';

/** Endings that make an agency of a function without anything before it. */
const bareEndings = /(?:委员会|[^分支]局|厅|署|[^处]委|办公室)$/;
const bareOffices = /^(?:扶贫|网信|金融|法制|人防|应急|防汛|国安|食安|安委|体改|乡村振兴|信访|港澳|侨务)办$/;
/** Endings of departments inside an organ: they need it, or a list that it opens. */
const innerEndings = /(?:司|所|站|室|科|处|组|院|队|中心|支局|党组|党委|党工委)$/;
/** Of these, what a region may have itself. */
const regionalEndings =
  /(?:总队|支队|大队|管理处|服务中心|管理中心|监测中心|指挥中心|工作组|监督所|监督站|总站|研究中心|登记中心|控制中心|交易中心)$/;

export function readFunction(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.FunctionEnding);
  if (length === 0 || runsOn(text, end) || isInNumber(text, end)) return undefined;
  for (const words of functionWordsBefore(scene, end - length)) {
    const found = hang(scene, words, end - length, end);
    if (found) return found;
  }
  return undefined;
}

/** The department under what stands before it, when something there makes it one. */
function hang(
  scene: Scene,
  { start, full, leads }: FunctionWords,
  ending: number,
  end: number,
): Found | undefined {
  const { text, words, floor } = scene;
  const ordinal = ordinalBefore(text, start, floor);
  const form = text.slice(start - ordinal.length, end);
  const anchor = anchorOf(scene, start - ordinal.length, form);
  if (!mayHang(scene, anchor, leads, form)) return undefined;
  const owner = ownerOf(anchor, form);
  const core = ordinal + full + (words.endings.get(text.slice(ending, end)) ?? '');
  return {
    start: anchor.start,
    end,
    rule: `function-${anchor.kind}`,
    anchor: owner,
    core,
    name: owner.name + core,
  };
}

/** After 省政府办公厅 a list goes on under the office (、秘书处) or under its region (、财政厅). */
function ownerOf(anchor: Anchor, form: string): Anchor {
  const { kind, region } = anchor;
  if (kind !== 'list' || region === undefined || innerEndings.test(form)) return anchor;
  return { ...anchor, name: region, inside: false };
}

/** 第四 before 检察厅, or nothing. */
function ordinalBefore(text: string, start: number, floor: number): string {
  return /第[一二三四五六七八九十]{1,3}$/.exec(text.slice(Math.max(floor, start - 4), start))?.[0] ?? '';
}

function anchorOf(scene: Scene, start: number, form: string): Anchor {
  const anchor = anchorBefore(scene, start);
  if (anchor.kind === 'region' && anchor.start === scene.last?.end && mayBranch(scene.last, form))
    return parentOf(scene.last, anchor.said);
  if (anchor.kind !== 'none') return anchor;
  return letterBefore(scene, start) ?? countryBefore(scene, start) ?? anchor;
}

function mayHang(scene: Scene, anchor: Anchor, leads: boolean, form: string): boolean {
  if (form.endsWith('研究所')) return false;
  if (anchor.kind === 'parent') return true;
  if (anchor.kind === 'list') return leads && (!innerEndings.test(form) || anchor.inside === true);
  if (innerEndings.test(form) && !regionalEndings.test(form)) return false;
  if (anchor.kind !== 'none') return true;
  return leads && isBare(scene, anchor.start, form);
}

function isBare(scene: Scene, start: number, form: string): boolean {
  if (form.length < 3 && form !== '教委') return false;
  if (!bareEndings.test(form) && !bareOffices.test(form)) return false;
  if (form === '市政厅') return false;
  if (/^(?:公安|检察|税务)局$/.test(form) && !isBorder(scene, start)) return false;
  return !isGenericBefore(scene.text, start, scene.floor);
}
