/** The regions as forms and full names: 内蒙古 and 内蒙古自治区 both stand for 内蒙古自治区. Where a form is shared, the higher region has it. */
import { moreRegionNames } from './more-regions.data.ts';
import { countyNames, prefectureNames, provinceNames } from './regions.data.ts';

/** Each form that texts use, with the full name. Made anew at each call: keep it. */
export function readRegions(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const list of [provinceNames, moreRegionNames, prefectureNames, countyNames]) {
    for (const line of list.trim().split(/\s+/)) addForms(forms, line);
  }
  return forms;
}

function addForms(forms: Map<string, string>, line: string): void {
  const [short = '', rest = ''] = line.split('|');
  const name = short + rest;
  if (!forms.has(name)) forms.set(name, name);
  if (rest && !forms.has(short)) forms.set(short, name);
  const unit = /自治(?<unit>[州县旗])$/.exec(rest)?.groups?.unit;
  if (unit && !forms.has(short + unit)) forms.set(short + unit, name);
}
