/**
 * What each UTF-16 unit is folded to: full width to half, traditional to simplified, one quotation mark, one dash,
 * nothing for white space. Letters keep their case; circled and raised numbers stay what they are, for ① is not 1.
 */
import { readRuns } from './traditional-runs.ts';
import { traditionalRuns } from './traditional.data.ts';

export interface FoldTable {
  /** By unit: the folded unit, 0 for what is left out, `isSpecial` for what is in `special`. */
  units: Uint16Array;
  /** Units that become several, as … becomes three full stops, and those that depend on what stands around them. */
  special: Map<number, string>;
}

/** Marks a unit to be looked up in `special`. U+FFFF is no character. */
export const isSpecial = 0xffff;

const leftOut = /[\p{White_Space}\p{Cf}\p{Cc}\u{fe00}-\u{fe0f}]/u;
/** Each group's first character stands for all of it. */
const punctuation = [
  `"'“”„‟‘’‚‛「」『』﹁﹂﹃﹄〝〞〟`,
  '-‐‑‒–—―−─━',
  '~〜∼',
  '·•‧・∙⋅',
  '.。',
  ',、',
  '[〔【〖',
  ']〕】〗',
  ':∶︰',
];

/**
 * Radicals that stand for characters where a text was copied from a PDF, each before its character; those of Kangxi have
 * compatibility forms. Source: the Unicode Character Database, EquivalentUnifiedIdeograph.txt.
 */
const radicals =
  '⺠民⻁虎⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

/** Between two digits these stay what they are. */
const listMarks = '。、｡､';

/** Where compatibility forms, marks and white space stand in the basic plane, other alphabets aside. */
const askedRanges: [number, number][] = [
  [0x00, 0x24f],
  [0x2000, 0x33ff],
  [0xf900, 0xfb06],
  [0xfe00, 0xffee],
];

/** Built at first use: some milliseconds are too much for import time. */
const built: { table?: FoldTable } = {};

export function foldTable(): FoldTable {
  built.table ??= buildTable();
  return built.table;
}

function buildTable(): FoldTable {
  const table: FoldTable = { units: new Uint16Array(0x10000), special: new Map() };
  for (let unit = 0; unit < 0x10000; unit++) table.units[unit] = unit;
  const simplified = new Map(readRuns(traditionalRuns));
  const marks = new Map(punctuation.flatMap(pairsOf));
  for (const [from, to] of simplified) table.units[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of askedRanges) {
    for (let unit = first; unit <= last; unit++) setUnit(table, unit, foldUnit(unit, marks, simplified));
  }
  for (let at = 0; at < radicals.length; at += 2)
    table.units[radicals.charCodeAt(at)] = radicals.charCodeAt(at + 1);
  return table;
}

/** `"“”` gives “ and ” each with ", the group's first character. */
function pairsOf(group: string): [string, string][] {
  return Array.from(group.slice(1), (from): [string, string] => [from, group.charAt(0)]);
}

function setUnit(table: FoldTable, unit: number, folded: string): void {
  const special = folded.length > 1 || listMarks.includes(String.fromCharCode(unit));
  table.units[unit] = special ? isSpecial : folded.charCodeAt(0) || 0;
  if (special) table.special.set(unit, folded);
}

/** The compatible form (half width, plain forms of ligatures and units), but never a new number. */
function foldUnit(unit: number, marks: Map<string, string>, simplified: Map<string, string>): string {
  const character = String.fromCharCode(unit);
  if (leftOut.test(character)) return '';
  const own = marks.get(character);
  if (own !== undefined || /\p{No}/u.test(character)) return own ?? character;
  const parts = [...character.normalize('NFKC')].filter((part) => !leftOut.test(part));
  return parts.map((part) => marks.get(part) ?? simplified.get(part) ?? part).join('');
}
