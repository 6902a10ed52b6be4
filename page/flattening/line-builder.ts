/**
 * Builds lines out of text nodes by one rule of white space:
 * a run of it is one space, as rendered; none at a line's edges (no-break and full-width spaces, the indents of
 * Chinese paragraphs, go too there, and nowhere else); none for a line break of the page's source between two wide
 * characters, so that a word broken there is whole. A no-break space inside a line is a plain space.
 * Characters that take no room (soft hyphens, zero-width and direction marks) are left out; lone surrogates stay.
 */
import type { Box, RenderedText } from './rendered-nodes.ts';

/** `node.data.slice(from, to)` stands at `at` of the line's text, unit by unit. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
  at: number;
}

export interface Line {
  text: string;
  pieces: Piece[];
  /** The block that the line begins in. */
  block: Element;
  /** Units of the text that stand in links. */
  linked: number;
  /** The innermost header, footer, nav or aside around it. */
  furniture: Element | undefined;
}

const space = ' \\t\\n\\r\\f';
const roomless = '\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const tokens = new RegExp(`(?<space>[${space}]+)|[${roomless}]+|(?<words>[^${space}${roomless}]+)`, 'g');

/** Han, kana, full-width forms, and the quotation marks and dashes that Chinese sets as wide as them. */
const wide = String.raw`[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u30FF\uFE30-\uFE4F\uFF00-\uFF60]`;
const endsWide = new RegExp(`${wide}$`, 'u');
const beginsWide = new RegExp(`^${wide}`, 'u');

export class LineBuilder {
  readonly lines: Line[] = [];
  private line: Line | undefined;
  /** White space met and not yet written: where, and whether it holds a line break. */
  private gap: { node: Text; at: number; breaks: boolean } | undefined;

  add({ node, from, to, box }: RenderedText): void {
    for (const { 0: token, index, groups } of node.data.slice(from, to).matchAll(tokens)) {
      if (groups?.space) this.addSpace(node, from + index, token, box);
      else if (groups?.words) this.addWords(node, from + index, token, box);
    }
  }

  /** Ends the line, if one was begun. */
  end(): void {
    const line = this.line && withoutTrailingSpace(this.line);
    if (line) this.lines.push(line);
    this.line = undefined;
    this.gap = undefined;
  }

  private addSpace(node: Text, at: number, token: string, box: Box): void {
    const breaks = /[\n\r]/.test(token);
    if (box.space === 'keep') this.addKept(node, at, token, box);
    else if (breaks && box.space === 'keep-breaks') this.end();
    else if (this.gap) this.gap.breaks ||= breaks;
    else if (this.line) this.gap = { node, at, breaks };
  }

  private addKept(node: Text, at: number, token: string, box: Box): void {
    for (const { 0: part, index } of token.matchAll(/\r\n|[\n\r]|[^\n\r]+/g)) {
      if (/[\n\r]/.test(part)) this.end();
      else if (this.line) this.append(node, at + index, part, box);
    }
  }

  private addWords(node: Text, at: number, token: string, box: Box): void {
    const words = this.line ? token : token.trimStart();
    if (!words) return;
    this.line ??= { text: '', pieces: [], block: box.block, linked: 0, furniture: box.furniture };
    this.fillGap(words, box);
    this.append(node, at + token.length - words.length, words, box);
  }

  private fillGap(words: string, box: Box): void {
    const { gap, line } = this;
    this.gap = undefined;
    if (!gap || !line) return;
    if (gap.breaks && endsWide.test(line.text.slice(-2)) && beginsWide.test(words.slice(0, 2))) return;
    this.append(gap.node, gap.at, ' ', box);
  }

  private append(node: Text, from: number, words: string, box: Box): void {
    const { line } = this;
    if (!line) return;
    const last = line.pieces.at(-1);
    const to = from + words.length;
    if (last?.node === node && last.to === from) last.to = to;
    else line.pieces.push({ node, from, to, at: line.text.length });
    line.text += words.replaceAll('\u00A0', ' ').replaceAll(/[\n\r\f]/g, ' ');
    if (box.linked) line.linked += words.length;
  }
}

/** Pieces are cut to the shorter text; undefined when nothing is left. */
function withoutTrailingSpace(line: Line): Line | undefined {
  const text = line.text.trimEnd();
  while (line.pieces.length && (line.pieces.at(-1)?.at ?? 0) >= text.length) line.pieces.pop();
  const last = line.pieces.at(-1);
  if (!last) return undefined;
  last.to = last.from + text.length - last.at;
  return { ...line, text, linked: Math.min(line.linked, text.length) };
}
