/** Who issues a text that names itself: by its head line (教育部 财政部关于……的通知) or by its signature, an organ alone and a day. */
import type { AgencyMention, DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { spansInside } from './first-from.ts';

export function signerOf(
  { text, blocks }: Reading,
  agencies: readonly AgencyMention[],
  dates: readonly DateMention[],
): AgencyMention | undefined {
  const lines = blocks.filter(({ start, end }) => /\S/u.test(text.slice(start, end)));
  return headOf(text, lines, agencies) ?? signatureOf(text, lines, [...agencies, ...dates].sort(byStart));
}

/** The head line stands among the first of a text, behind its number or its site's name. */
const firstLines = 5;
const heading =
  /^(?:(?:等[\d一二三四五六七八九十]{0,3}(?:部门|单位))?关于[^。；]*(?:通知|意见|公告|通告|决定|批复|复函|函|办法|规定|方案|措施)(?:[（(][^（）()]*[）)])?|令|公告|通告)[^。；\n]{0,16}$/u;

/** What the issuers' names lead to may stand on a line of its own. */
function headOf(
  text: string,
  lines: readonly Span[],
  agencies: readonly AgencyMention[],
): AgencyMention | undefined {
  for (const [i, line] of lines.slice(0, firstLines).entries()) {
    const issuers = leading(text, line, spansInside(agencies, line));
    const rest = withoutAll(text, line, issuers).trim();
    const next = lines[i + 1];
    const words = rest === '' && next ? text.slice(next.start, next.end).trim() : rest;
    if (issuers[0] && heading.test(words)) return issuers[0];
  }
  return undefined;
}

/** The agencies with which a line begins, with no more than space or a comma between. */
function leading(text: string, line: Span, agencies: readonly AgencyMention[]): AgencyMention[] {
  let at = line.start;
  const apart = agencies.findIndex((agency) => {
    const gap = text.slice(at, agency.start);
    at = agency.end;
    return !/^[\s　、]*$/u.test(gap);
  });
  return apart < 0 ? [...agencies] : agencies.slice(0, apart);
}

/** Joint issuers sign on one line or on several, below what is said: above it, a name and a day are a site's. */
function signatureOf(
  text: string,
  lines: readonly Span[],
  named: readonly (AgencyMention | DateMention)[],
): AgencyMention | undefined {
  let isSaid = false;
  let first: AgencyMention | undefined;
  for (const line of lines) {
    const parts = spansInside(named, line);
    const isFilled = startsWithPart(text, line, parts) && /^[\s　、]*$/u.test(withoutAll(text, line, parts));
    first = isFilled ? (first ?? parts.find((part) => part.type === 'agency')) : undefined;
    if (first && isSaid && parts.some(({ type }) => type === 'date')) return first;
    isSaid ||= /[。：:]\s*$/u.test(text.slice(line.start, line.end));
  }
  return undefined;
}

/** Only space before the first part: most lines open with other words. */
function startsWithPart(text: string, { start }: Span, [first]: readonly Span[]): boolean {
  return first !== undefined && /^[\s　、]*$/u.test(text.slice(start, first.start));
}

const byStart = (a: Span, b: Span) => a.start - b.start;

/** The words of a line without its parts; `parts` sorted by start. */
function withoutAll(text: string, line: Span, parts: readonly Span[]): string {
  let at = line.start;
  let rest = '';
  for (const part of parts) {
    rest += text.slice(at, part.start);
    at = part.end;
  }
  return rest + text.slice(at, line.end);
}
