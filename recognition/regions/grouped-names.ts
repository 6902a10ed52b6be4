/**
 * Reads lists of regions that stand together by their unit and by how they end: `|县: 中云-阳 阳原` says 中阳县, 云阳县 and 阳原县. Where a bar
 * stands before the unit the name may do without it, so that 云阳 alone is a region too. Made by scripts/make-regions.ts.
 */
export interface RegionName {
  short: string;
  /** What follows the short form in the full name. */
  unit: string;
  /** Whether the short form may stand for the name. */
  alone: boolean;
}

export function* readGrouped(list: string): Generator<RegionName> {
  let unit = '';
  let alone = false;
  for (const word of list.trim().split(/\s+/)) {
    if (word.endsWith(':')) {
      alone = word.startsWith('|');
      unit = word.slice(alone ? 1 : 0, -1);
    } else for (const short of namesOf(word)) yield { short, unit, alone };
  }
}

/** `中云-阳`: 中阳 and 云阳. */
function namesOf(group: string): string[] {
  const dash = group.indexOf('-');
  return dash < 0 ? [group] : Array.from(group.slice(0, dash), (first) => first + group.slice(dash + 1));
}
