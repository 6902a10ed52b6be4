/**
 * Reads the lists of regions into an index of words. The made ones stand together by their unit and by how they end:
 * `|县: 中云-阳 阳原` says 中阳县, 云阳县 and 阳原县; where a bar stands before the unit the name may do without it (云阳).
 */
import type { SuffixIndex } from '../agencies/suffix-index.ts';
import { moreRegionNames } from './more-regions.data.ts';
import { RegionNames } from './region-names.ts';
import { countyNames, prefectureNames, provinceNames } from './regions.data.ts';

/** The most nodes that the regions take in an index: no character of the lists makes more than one in each of three forms. */
export function regionNodes(): number {
  return 3 * (provinceNames + moreRegionNames + prefectureNames + countyNames).length;
}

/** Adds all regions as words of these kinds. */
export function addRegions(index: SuffixIndex, kinds: number): RegionNames {
  const names = new RegionNames(index, kinds);
  addGrouped(names, provinceNames);
  addBarred(names, moreRegionNames);
  addGrouped(names, prefectureNames);
  addGrouped(names, countyNames);
  return names;
}

function addGrouped(names: RegionNames, list: string): void {
  names.startLevel();
  let forms = names.formsOf('', false);
  for (const word of list.trim().split(/\s+/)) {
    if (word.endsWith(':')) {
      const alone = word.startsWith('|');
      forms = names.formsOf(word.slice(alone ? 1 : 0, -1), alone);
    } else {
      const dash = word.indexOf('-');
      names.add(forms, dash < 0 ? [''] : word.slice(0, dash).split(''), word.slice(dash + 1));
    }
  }
}

/** Names each with a bar before what may be left out. */
function addBarred(names: RegionNames, list: string): void {
  names.startLevel();
  for (const name of list.trim().split(/\s+/)) {
    const [short = '', unit = ''] = name.split('|');
    names.add(names.formsOf(unit, unit !== ''), [''], short);
  }
}
