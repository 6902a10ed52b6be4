/**
 * Writes text/traditional.data.ts: which traditional and variant characters are one simplified character, where one of them is common;
 * with the rarer half the reader's script would be four kilobytes larger.
 * One-off, run by hand when opencc-js is updated: `npx tsx scripts/write-traditional-data.ts`.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
/** In characters, about. */
const columns = 60;
const longestRun = 40;

const commonCharacters = readCommon();

/** Every character of the basic plane with what it is in simplified script, followed to the end of its chain. */
function readPairs(): Map<string, string> {
  const next = new Map<string, string>();
  for (let unit = 0x2e80; unit < 0xd800; unit++) {
    const from = String.fromCharCode(unit);
    const to = converters.map((convert) => convert(from)).find((simple) => simple !== from);
    if (to?.length === 1) next.set(from, to);
  }
  return new Map([...next.keys()].map((from) => [from, lastOf(next, from)]));
}

/** Level 1 of GB 2312, 3755 characters: the rows from 0xb0 to 0xd7. */
function readCommon(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

function lastOf(next: Map<string, string>, from: string): string {
  const to = next.get(from);
  return to === undefined ? from : lastOf(next, to);
}

/** Each group with a common character: the simplified one, then the others, in code order. */
function groupsOf(pairs: Map<string, string>): string[] {
  const groups = new Map<string, string>();
  for (const [from, to] of pairs) groups.set(to, (groups.get(to) ?? to) + from);
  const common = [...groups.values()].filter((group) =>
    Array.from(group).some((one) => commonCharacters.has(one)),
  );
  return common.sort();
}

/** Groups in code order, as runs. */
function writeRuns(groups: readonly string[]): string[] {
  const runs: string[] = [];
  let last = 0;
  for (const group of groups) {
    const skipped = group.charCodeAt(0) - last - 1;
    const others = group.slice(1).split('').join('+');
    const run = runs.at(-1) ?? '';
    if (skipped > 9 || run.length > longestRun) runs.push(group.charAt(0) + others);
    else runs[runs.length - 1] = `${run}${skipped || ''}${others}`;
    last = group.charCodeAt(0);
  }
  return runs;
}

/** Lines of about `columns` characters. */
function wrap(runs: string[]): string {
  const lines: string[] = [];
  for (const run of runs) {
    const line = lines.at(-1) ?? '';
    if (lines.length > 0 && line.length + run.length < columns) lines[lines.length - 1] = `${line} ${run}`;
    else lines.push(run);
  }
  return lines.join('\n');
}

writeFileSync(
  new URL('../text/traditional.data.ts', import.meta.url),
  `/**
 * Runs of simplified characters and the traditional or variant characters that they stand for, by code point; see traditional-runs.ts.
 * Source: the dictionaries of opencc-js 1.4.2 (OpenCC, Apache-2.0; t, tw and hk to cn), for groups with one of the
 * 3755 characters that GB 2312 counts as common. Written by scripts/write-traditional-data.ts.
 */
export const traditionalRuns = \`
${wrap(writeRuns(groupsOf(readPairs())))}
\`;
`,
);
