/**
 * Writes text/traditional.data.ts: which traditional and variant characters are one simplified character.
 * One-off, run by hand when opencc-js is updated: `npx tsx scripts/write-traditional-data.ts`.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
const groupsInALine = 24;

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

const groups = groupsOf(readPairs());
const lines = Array.from({ length: Math.ceil(groups.length / groupsInALine) }, (_, line) =>
  groups.slice(line * groupsInALine, (line + 1) * groupsInALine).join(' '),
);
writeFileSync(
  new URL('../text/traditional.data.ts', import.meta.url),
  `/**
 * Groups of one simplified character and the traditional or variant characters that stand for it, by code point.
 * Source: the dictionaries of opencc-js 1.4.2 (OpenCC, Apache-2.0; t, tw and hk to cn), single characters of the
 * basic plane only. Written by scripts/write-traditional-data.ts.
 */
export const traditionalGroups = \`
${lines.join('\n')}
\`;
`,
);
