/**
 * Writes text/traditional.data.ts: which traditional and variant characters are one simplified character, where a standard counts either
 * among the common ones; the rarest third would make the reader's script two kilobytes larger for nothing.
 * One-off, run by hand when opencc-js is updated: `npx tsx scripts/write-traditional-data.ts`.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
/** In characters, about. */
const columns = 60;
const longestRun = 40;

/** Level 1 of Big5, 5401 characters. */
const commonTraditional = charactersOf('big5', [0xa4, 0xc6], 0x40);
/** Level 1 of GB 2312, 3755 characters. */
const commonSimplified = charactersOf('gbk', [0xb0, 0xd7], 0xa1);

/** Every character of the basic plane with what it is in simplified script, followed to the end of its chain. */
function readPairs(): Map<string, string> {
  const next = new Map<string, string>();
  for (let unit = 0x2e80; unit < 0xd800; unit++) {
    const from = String.fromCharCode(unit);
    const to = converters.map((convert) => convert(from)).find((simple) => simple !== from);
    if (to?.length === 1) next.set(from, to);
  }
  const pairs = [...next.keys()].map((from): [string, string] => [from, lastOf(next, from)]);
  return new Map(pairs.filter((pair) => isCommon(pair)));
}

function isCommon([traditional, simplified]: [string, string]): boolean {
  return commonSimplified.has(simplified) || commonTraditional.has(traditional);
}

/** The characters of an encoding from one lead byte to another. */
function charactersOf(
  encoding: string,
  leads: [first: number, last: number],
  firstTrail: number,
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = firstTrail; trail < 0xff; trail++)
      characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return characters;
}

function lastOf(next: Map<string, string>, from: string): string {
  const to = next.get(from);
  return to === undefined ? from : lastOf(next, to);
}

/** Each group: the simplified character, then the others, in code order. */
function groupsOf(pairs: Map<string, string>): string[] {
  const groups = new Map<string, string>();
  for (const [from, to] of pairs) groups.set(to, (groups.get(to) ?? to) + from);
  return [...groups.values()].sort();
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
 * Source: the dictionaries of opencc-js 1.4.2 (OpenCC, Apache-2.0; t, tw and hk to cn), single characters of which GB 2312
 * or Big5 counts one among the common ones. Written by scripts/write-traditional-data.ts.
 */
export const traditionalRuns = \`
${wrap(writeRuns(groupsOf(readPairs())))}
\`;
`,
);
