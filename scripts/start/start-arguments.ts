/** Reads what stands behind `npm start --`. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = 'Usage: npm start [-- FILE-or-URL [--as URL] …] [--json]';

/** A file, shown as if it stood at the address. */
export interface FileTarget {
  file: string;
  address: string;
}

/** A page to open: a file, or an address on the web as it is. */
export type Target = FileTarget | { file?: undefined; address: string };

export interface StartArguments {
  targets: Target[];
  /** Print JSON on stdout instead of tables, and leave nothing else behind. */
  json: boolean;
}

/**
 * Without a target it is the sample. `--as` speaks of the file named before it, or of the next one where that has its
 * address already. Throws a sentence where the words make no sense.
 */
export function readStartArguments(words: readonly string[], sample: FileTarget): StartArguments {
  const { tokens, values } = parseArgs({
    args: [...words],
    options: { as: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
    tokens: true,
  });
  const named: { word?: string; as?: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') nameFile(named, token.value);
    if (token.kind === 'option' && token.name === 'as') nameAddress(named, token.value ?? '');
  }
  const targets = named.map(({ word, as }) =>
    word ? target(word, as) : { ...sample, address: address(as) },
  );
  return { targets: targets.length > 0 ? targets : [sample], json: values.json };
}

function nameFile(named: { word?: string; as?: string }[], word: string): void {
  const last = named.at(-1);
  if (last && last.word === undefined) last.word = word;
  else named.push({ word });
}

function nameAddress(named: { word?: string; as?: string }[], as: string): void {
  const last = named.at(-1);
  if (last?.as !== undefined && last.word === undefined) throw new Error(`--as stands twice. ${usage}`);
  if (last && last.as === undefined) last.as = as;
  else named.push({ as });
}

function target(word: string, as: string | undefined): Target {
  if (!isOnTheWeb(word)) return { file: word, address: as ? address(as) : madeUp(word) };
  if (as !== undefined) throw new Error(`--as is for files; ${word} has an address. ${usage}`);
  return { address: word };
}

function address(as = ''): string {
  if (!isOnTheWeb(as)) throw new Error(`--as wants an address that begins with http, not "${as}". ${usage}`);
  return as;
}

function isOnTheWeb(word: string): boolean {
  return /^https?:\/\//.test(word) && URL.canParse(word);
}

/** Scripts of some sites wipe a page that stands at a stranger's address, but not at the reader's own machine. */
function madeUp(file: string): string {
  return `http://localhost/${encodeURIComponent(basename(file))}`;
}
