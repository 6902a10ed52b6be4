/** Who signs a notice: an agency alone on its line, and a day alone on the next. */
import type { AgencyMention, DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { firstFrom } from './first-from.ts';

export function signerOf(
  { text, blocks }: Reading,
  agencies: readonly AgencyMention[],
  dates: readonly DateMention[],
): AgencyMention | undefined {
  const lines = blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const agency = agencies[firstFrom(agencies, line.start)];
    if (!next || !agency || !fills(text, line, agency)) continue;
    const day = dates[firstFrom(dates, next.start)];
    if (day && fills(text, next, day)) return agency;
  }
  return undefined;
}

function fills(text: string, line: Span, { start, end }: Span): boolean {
  return start < line.end && text.slice(line.start, line.end).trim() === text.slice(start, end);
}
