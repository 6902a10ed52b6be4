/**
 * Reads the lists of regions into an index of words. The made ones stand together by unit, and in it by how they end, how they begin
 * and one by one: `|县: 阳中云 / 安丘义 / 阳` says 中阳县, 云阳县; 安丘县, 安义县; 阳县. Behind a bar the names may do without the unit.
 */
import { moreRegionNames } from './more-regions.data.ts';
import { RegionNames } from './region-names.ts';
import { countyNames, prefectureNames, provinceNames } from './regions.data.ts';

/** All regions as words of these kinds, in an index for other words as well. */
export function readRegions(kinds: number): RegionNames {
  const names = new RegionNames(kinds);
  addGrouped(names, provinceNames);
  addBarred(names, moreRegionNames);
  addGrouped(names, prefectureNames);
  addGrouped(names, countyNames);
  return names;
}

function addGrouped(names: RegionNames, list: string): void {
  names.startLevel();
  let forms = names.formsOf('', false);
  let slashes = 0;
  for (const word of list.trim().split(/\s+/)) {
    if (word.endsWith(':')) {
      const alone = word.startsWith('|');
      forms = names.formsOf(word.slice(alone ? 1 : 0, -1), alone);
      slashes = 0;
    } else if (word === '/') slashes++;
    else if (slashes === 0) names.add(forms, word.charAt(0), word.slice(1));
    else if (slashes === 1) for (const end of word.slice(1)) names.add(forms, word.charAt(0) + end);
    else names.add(forms, word);
  }
}

/** Names each with a bar before what may be left out. */
function addBarred(names: RegionNames, list: string): void {
  names.startLevel();
  for (const name of list.trim().split(/\s+/)) {
    const [short = '', unit = ''] = name.split('|');
    names.add(names.formsOf(unit, unit !== ''), short);
  }
}
