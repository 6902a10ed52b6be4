/**
 * The text fragment (`#:~:text=prefix-,start,end,-suffix`) that leads a browser to a place. Browsers take whole words
 * only and the first place that fits: what is named reaches to borders of words, and further until it is the first.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Span } from '../model/span.ts';
import { trimmedSpan } from './trimmed-span.ts';
import { isWordBorder } from './word-border.ts';

/** `url` leading to the span of the page's text; `url` itself where no fragment would lead there. */
export function addressOfPlace(url: string, text: string, span: Span): string {
  const place = trimmedSpan(text, span); // blanks at its edges belong to no word
  const naming = tries.map((how) => nameOf(text, place, how)).find((name) => name && isFirst(text, name));
  if (!naming) return url;
  const page = url.replace(/:~:.*$/s, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${write(text, naming)}`;
}

/** Units of surroundings to name, in the order tried; a neighbouring line only where the same line does not tell. */
const tries = [
  { least: 6, acrossLines: false },
  { least: 24, acrossLines: false },
  { least: 24, acrossLines: true },
  { least: 80, acrossLines: true },
];
type Try = (typeof tries)[number];

/** A border of words is looked for so much further out. */
const reach = 60;
/** A place that is longer, or has several lines, is named by its two ends. */
const longPlace = 80;
const atEnds: Try = { least: 16, acrossLines: false };

/** A place with its surroundings, as offsets in their order. */
interface Name extends Span {
  prefixStart: number;
  suffixEnd: number;
  /** Where the first end stops and the last one begins; absent where the place is named whole. */
  ends?: Span;
}

function nameOf(text: string, { start, end }: Span, how: Try): Name | undefined {
  const [prefixStart, suffixEnd] = [borderBefore(text, start, how), borderAfter(text, end, how)];
  if (start >= end || prefixStart === undefined || suffixEnd === undefined) return undefined;
  const name = { start, end, prefixStart, suffixEnd };
  const hasLines = text.slice(start, end).includes('\n');
  if (end - start <= longPlace && !hasLines) return name;
  const ends = { start: borderAfter(text, start, atEnds), end: borderBefore(text, end, atEnds) };
  if (isSpan(ends) && ends.start <= ends.end) return { ...name, ends };
  return hasLines ? undefined : name;
}

function isSpan(ends: Partial<Span>): ends is Span {
  return ends.start !== undefined && ends.end !== undefined;
}

/** Where at least so much before `at` begins, within one line. Undefined where no border of words is near. */
function borderBefore(text: string, at: number, { least, acrossLines }: Try): number | undefined {
  let stop = at;
  if (acrossLines) while (/\s/.test(text[stop - 1] ?? '')) stop--;
  const line = stop === 0 ? 0 : text.lastIndexOf('\n', stop - 1) + 1;
  const nearest = Math.max(line, stop - least);
  for (let border = nearest; border >= Math.max(line, nearest - reach); border--)
    if (border === line || isWordBorder(text, border)) return border;
  return undefined;
}

/** Where at least so much after `at` ends. */
function borderAfter(text: string, at: number, { least, acrossLines }: Try): number | undefined {
  let from = at;
  if (acrossLines) while (/\s/.test(text[from] ?? '')) from++;
  const newline = text.indexOf('\n', from);
  const line = newline < 0 ? text.length : newline;
  const nearest = Math.min(line, from + least);
  for (let border = nearest; border <= Math.min(line, nearest + reach); border++)
    if (border === line || isWordBorder(text, border)) return border;
  return undefined;
}

/** Whether reading from the top comes to this place and to none before it. */
function isFirst(text: string, { prefixStart, suffixEnd, ends }: Name): boolean {
  if (!ends) return text.indexOf(text.slice(prefixStart, suffixEnd)) === prefixStart;
  const last = text.indexOf(text.slice(ends.end, suffixEnd), ends.start);
  return text.indexOf(text.slice(prefixStart, ends.start)) === prefixStart && last === ends.end;
}

function write(text: string, { prefixStart, start, ends, end, suffixEnd }: Name): string {
  const [prefix, suffix] = [written(text, prefixStart, start), written(text, end, suffixEnd)];
  const place = ends
    ? [written(text, start, ends.start), written(text, ends.end, end)]
    : [written(text, start, end)];
  return [...(prefix ? [`${prefix}-`] : []), ...place, ...(suffix ? [`-${suffix}`] : [])].join(',');
}

/** Signs that mean something in a fragment (`-`, `,`, `&`) or around an address are encoded too. */
function written(text: string, start: number, end: number): string {
  const encoded = encodeURIComponent(text.slice(start, end).trim().toWellFormed());
  return encoded.replaceAll(
    /[-!'()*_~]/g,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}
