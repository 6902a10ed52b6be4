/**
 * The regions as forms and full names: 内蒙古 and 内蒙古自治区 both stand for 内蒙古自治区. A short form that several share is the higher
 * region's; among equals (龙港区, 龙港市) it stands for itself.
 */
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
  for (const list of [provinceNames, moreRegionNames, prefectureNames, countyNames]) {
    const higher = new Set(regions.fullNames.keys());
    for (const line of list.trim().split(/\s+/)) addForms(regions, line, higher);
  }
  return regions;
}

function addForms(regions: Regions, line: string, higher: ReadonlySet<string>): void {
  const bar = line.indexOf('|');
  if (bar < 0) {
    regions.forms.push(line);
    return;
  }
  const [short, rest] = [line.slice(0, bar), line.slice(bar + 1)];
  regions.forms.push(short + rest);
  addShort(regions, short, short + rest, higher);
  const unit = rest.length > 2 ? /自治(?<unit>[州县旗])$/.exec(rest)?.groups?.unit : undefined;
  if (unit) addShort(regions, short + unit, short + rest, higher);
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
