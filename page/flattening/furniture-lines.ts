/**
 * Which lines of a body are not its text: those of a header, footer, nav or aside inside it, advertisements, and at its
 * edges what pages put around a text (see furniture-words.ts), comments with all that follows them. Inside the text a line
 * stays, whatever it says.
 */
import {
  isAdvertisement,
  isCommentsWords,
  isHeadWords,
  isLeadWords,
  isTailWords,
} from './furniture-words.ts';
import type { Line } from './line-builder.ts';

/** Lines above the text that may hold its date and source: more is no head. */
const headLimit = 12;

export function withoutFurniture(root: Element, all: readonly Line[]): Line[] {
  const lines = all.filter((line) => !isFurniture(root, line) && !isAdvertisement(line.text, line.linked));
  const start = endOfHead(lines);
  let end = startOfComments(lines, start);
  while (end > start && isTail(lines[end - 1])) end--;
  return start < end ? lines.slice(start, end) : [...all];
}

function isFurniture(root: Element, { furniture }: Line): boolean {
  return furniture !== undefined && furniture !== root && root.contains(furniture);
}

/** Behind the first lines that are furniture, and the last of date, source or title with only short lines before it. */
function endOfHead(lines: readonly Line[]): number {
  let start = 0;
  for (const [index, line] of lines.slice(0, headLimit).entries()) {
    if (isHead(line) || (index === start && isLead(line))) start = index + 1;
    else if (line.text.length > 60 || /[。；]/.test(line.text)) break;
  }
  return start;
}

/** The text's own end where no comments follow it in the body. */
function startOfComments(lines: readonly Line[], start: number): number {
  const at = lines.findIndex(({ text }, index) => index > start && isCommentsWords(text));
  return at < 0 ? lines.length : at;
}

function isHead(line: Line): boolean {
  return line.block.localName === 'h1' || isHeadWords(line.text);
}

function isLead(line: Line): boolean {
  return (isLink(line) && line.text.length < 60) || isLeadWords(line.text);
}

function isTail(line: Line | undefined): boolean {
  return line !== undefined && (isLink(line) || isTailWords(line.text));
}

/** A line that leads elsewhere; one that leads to an attached file belongs to the text. */
function isLink({ text, linked, pieces }: Line): boolean {
  const isEntry = linked > text.length / 2 && /^[·•▪*-]|\d{1,2}[-/]\d{1,2}[)）\]]?$/.test(text);
  if ((linked < 0.8 * text.length && !isEntry) || text.startsWith('附件')) return false;
  const link = pieces[0]?.node.parentElement?.closest('a');
  return !/\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar)$/i.test(link?.getAttribute('href') ?? '');
}
