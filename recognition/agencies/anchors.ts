/** What stands directly left of a core: regions, a level, a country, the parent found before, or the list it goes on. */
import { isBorder, stepBefore } from './borders.ts';
import type { Anchor, Found, Scene } from './scene.ts';
import { isNoLevel } from './generic-words.ts';
import { Kind } from './vocabulary.ts';

/** Most regions in a chain (省, 市, 区, 镇) and in a list that shares an organ. */
const chainLimit = 5;
const listLimit = 12;
/** Most characters of a town's or zone's own name. */
const townLimit = 8;

const nothing = (start: number): Anchor => ({ kind: 'none', start, name: '' });

/** The anchor of a core that begins at `start`. */
export function anchorBefore(scene: Scene, start: number): Anchor {
  const region = regionsBefore(scene, start);
  if (region) return region;
  const level = levelBefore(scene, start);
  if (level) return level;
  if (scene.last?.end === start) return parentOf(scene.last);
  return listBefore(scene, start) ?? nothing(start);
}

/** A chain of regions that ends at `end`, with the list of regions that shares what follows and 中共 or 政协 before it. */
export function regionsBefore(scene: Scene, end: number): Anchor | undefined {
  const chain = chainBefore(scene, end);
  if (!chain) return undefined;
  const { start, name } = listOfRegions(scene, chain);
  const said = scene.text.slice(start, end);
  return { kind: 'region', start: start - prefixLength(scene, start), name, said };
}

/** 中共, 政协 …: whose organ of the region it is. */
function prefixLength({ text, floor }: Scene, end: number): number {
  if (!'党共议协团警航'.includes(text[end - 1] ?? ' ')) return 0;
  const before = text.slice(Math.max(floor, end - 10), end);
  return /(?:中国共产党|中共|中国人民政治协商会议|政协|共青团|武警|民航)$/.exec(before)?.[0].length ?? 0;
}

function chainBefore(scene: Scene, end: number): Anchor | undefined {
  let start = end;
  let name = '';
  for (let count = 0; count < chainLimit; count++) {
    const link = linkBefore(scene, start) ?? leveledBefore(scene, start) ?? divisionBefore(scene, start);
    if (!link) break;
    name = link.name + name;
    start = link.start;
  }
  return start < end ? { kind: 'region', start, name } : undefined;
}

type Link = Pick<Anchor, 'start' | 'name'>;

function linkBefore({ text, words, floor }: Scene, end: number): Link | undefined {
  const length = words.index.longest(text, end, floor, Kind.Region);
  const form = text.slice(end - length, end);
  return length ? { start: end - length, name: words.regions.fullName(form) } : undefined;
}

/** 新疆自治区, 上海市|市: the level said after its region, which the full name has once. */
function leveledBefore(scene: Scene, end: number): Link | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.Level);
  const region = length ? linkBefore(scene, end - length) : undefined;
  const level = text.slice(end - length, end);
  return region && { ...region, name: region.name.endsWith(level) ? region.name : region.name + level };
}

/** 第八师: the divisions of 新疆生产建设兵团, which are regions. */
function divisionBefore({ text, words, floor }: Scene, end: number): Link | undefined {
  if (text[end - 1] !== '师') return undefined;
  const name = /第?[一二三四五六七八九十]{1,3}师$/.exec(text.slice(Math.max(floor, end - 5), end))?.[0] ?? '';
  const start = end - name.length;
  return name && words.index.longest(text, start, floor, Kind.Region) ? { start, name } : undefined;
}

/** 包头、鄂尔多斯、乌海市: regions in a list before the last one. */
function listOfRegions(scene: Scene, chain: Link): Link {
  let { start, name } = chain;
  for (let count = 0; count < listLimit && '、和'.includes(scene.text[start - 1] ?? ' '); count++) {
    const before = start - 1 > scene.floor ? chainBefore(scene, start - 1) : undefined;
    if (!before || before.start === scene.last?.start) break;
    name = before.name + (scene.text[start - 1] ?? '') + name;
    start = before.start;
  }
  return { start, name };
}

/** 省, 市, 旧店镇: a level, with the own name of a town or zone where it has one. */
export function levelBefore(scene: Scene, end: number): Anchor | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.Level);
  if (length === 0) return undefined;
  const start = end - length;
  if (/[镇乡道]$|.区$/.test(text.slice(start, end))) return townBefore(scene, start, end);
  if (isNoLevel(text, start, end) || (/^[州盟旗]$/.test(text.slice(start, end)) && !isBorder(scene, start)))
    return undefined;
  return levelAt(text, start, end);
}

/** A town's or zone's own name (旧店镇, 郑东新区) is short, after a region or where a name may begin. */
function townBefore(scene: Scene, start: number, end: number): Anchor | undefined {
  const { text } = scene;
  if (isBorder(scene, start)) return isNoLevel(text, start, end) ? undefined : levelAt(text, start, end);
  if (/[城县区市村乡]/.test(text[start - 1] ?? '')) return undefined;
  for (let at = start - stepBefore(scene, start); at >= start - townLimit; at -= stepBefore(scene, at)) {
    const region = chainBefore(scene, at);
    const name = text.slice(at, end);
    if (region) return { ...region, name: region.name + name, said: text.slice(region.start, end) };
    if (isBorder(scene, at)) return { kind: 'region', start: at, name };
  }
  return undefined;
}

function levelAt(text: string, start: number, end: number): Anchor {
  return { kind: 'level', start, name: text.slice(start, end) };
}

/** A country before its organ; a single letter (美, 俄) only at a border. */
export function countryBefore(scene: Scene, end: number): Anchor | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.Country);
  if (length === 0 || (length === 1 && !isBorder(scene, end - 1))) return undefined;
  const start = end - length;
  return { kind: 'country', start, name: text.slice(start, end) };
}

/** 沪, 京: one letter for a region, only at a border. */
export function letterBefore(scene: Scene, end: number): Anchor | undefined {
  const { text, words, floor } = scene;
  if (!words.index.longest(text, end, floor, Kind.LetterRegion) || !isBorder(scene, end - 1))
    return undefined;
  const letter = text.slice(end - 1, end);
  return { kind: 'region', start: end - 1, name: words.letters.get(letter) ?? letter };
}

export function parentOf(organ: Found, region = ''): Anchor {
  return {
    kind: 'parent',
    start: organ.start,
    name: organ.name + region,
    inside: true,
    region: regionOf(organ),
  };
}

function regionOf({ anchor }: Found): string | undefined {
  return anchor.kind === 'region' || anchor.kind === 'level' ? anchor.name : anchor.region;
}

/** The list that an agency goes on (X省教育厅、|财政厅): under the region or parent of the one before. */
export function listBefore({ text, last }: Scene, start: number): Anchor | undefined {
  if (!last || start <= last.end || start - last.end > 16) return undefined;
  const gap = text.slice(last.end, start);
  if (!/^(?:（[^（）]{1,12}）)?(?:[、和与及,，]|以及)$/.test(gap)) return undefined;
  const { name, inside, region } = last.anchor;
  return { kind: 'list', start, name, inside, region };
}
