/**
 * The regions as forms and full names: 内蒙古 and 内蒙古自治区 both stand for 内蒙古自治区. A short form that several share is the higher
 * region's; among equals (龙港区, 龙港市) it stands for itself.
 */
import { readGrouped, type RegionName } from './grouped-names.ts';
import { moreRegionNames } from './more-regions.data.ts';
import { countyNames, prefectureNames, provinceNames } from './regions.data.ts';

export interface Regions {
  /** Each form that texts use; some more than once. */
  forms: string[];
  /** The full names of the forms that are none themselves. */
  fullNames: Map<string, string>;
}

/** Read anew at each call: keep it. */
export function readRegions(): Regions {
  const regions: Regions = { forms: [], fullNames: new Map() };
  const lists = [
    readGrouped(provinceNames),
    readBarred(moreRegionNames),
    readGrouped(prefectureNames),
    readGrouped(countyNames),
  ];
  for (const names of lists) {
    const higher = new Set(regions.fullNames.keys());
    for (const name of names) addForms(regions, name, higher);
  }
  return regions;
}

/** Names with a bar before what may be left out. */
function readBarred(list: string): RegionName[] {
  return list
    .trim()
    .split(/\s+/)
    .map((name) => {
      const [short = '', unit = ''] = name.split('|');
      return { short, unit, alone: unit !== '' };
    });
}

function addForms(regions: Regions, { short, unit, alone }: RegionName, higher: ReadonlySet<string>): void {
  const name = short + unit;
  regions.forms.push(name);
  if (!alone) return;
  addShort(regions, short, name, higher);
  if (unit.length > 2 && /自治[州县旗]$/.test(unit)) {
    addShort(regions, short + unit.slice(-1), name, higher);
  }
}

function addShort(
  { forms, fullNames }: Regions,
  short: string,
  name: string,
  higher: ReadonlySet<string>,
): void {
  if (higher.has(short)) return;
  forms.push(short);
  fullNames.set(short, fullNames.has(short) ? short : name);
}
