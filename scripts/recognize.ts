/**
 * npm run --silent recognize < inputs.jsonl > predictions.jsonl
 * A line in: {"id", "text", "published": "YYYY-MM-DD" | null}. A line out: {"id", "mentions": […]}, see text/mention-rows.ts.
 * A bad line is named on stderr, the others are still answered, and the exit code is 1.
 */
import { createInterface } from 'node:readline';
import { mentionRows } from '../text/mention-rows.ts';
import { recognize } from '../recognition/recognize.ts';
import { isIsoDay } from '../text/iso-day.ts';

interface Input {
  id: string;
  text: string;
  published: string | null;
}

async function main(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${answer(readInput(line))}\n`);
    } catch (error) {
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

function answer({ id, text, published }: Input): string {
  const mentions = recognize(text, { publishedOn: published ?? undefined });
  return JSON.stringify({ id, mentions: mentionRows(mentions) });
}

function readInput(line: string): Input {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null)
    throw new Error('not an object with id, text and published');
  const { id, text, published = null } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" is not a text');
  if (typeof text !== 'string') throw new Error(`"text" of "${id}" is not a text`);
  if (published !== null && !(typeof published === 'string' && isIsoDay(published))) {
    throw new Error(`"published" of "${id}" is neither a day (YYYY-MM-DD) nor null`);
  }
  return { id, text, published };
}

await main();
