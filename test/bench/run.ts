/**
 * `npm run bench [-- NAME…] [--json]`: the figures of the benches named, or of all, as a table or as JSON lines. Reads
 * the list below; a bench is a function that yields rows.
 */
import { anchoring } from './anchoring.ts';
import { recognition } from './recognition.ts';
import type { Row } from './row.ts';

const benches = new Map<string, () => AsyncIterable<Row>>([
  ['anchoring', anchoring],
  ['recognition', recognition],
]);

const asked = process.argv.slice(2).filter((word) => word !== '--json');
const unknown = asked.filter((name) => !benches.has(name));
const write = process.argv.includes('--json') ? writeJson : writeLine;

if (unknown.length > 0) {
  process.stderr.write(
    `No bench is called ${unknown.join(', ')}. There are: ${[...benches.keys()].join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  for (const [name, rows] of benches) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for await (const row of rows()) write(row);
  }
}

function writeJson(row: Row): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

function writeLine(row: Row): void {
  process.stdout.write(`${`${row.value} ${row.unit}`.padStart(24)}  ${row.who.padEnd(22)}  ${row.case}\n`);
}
