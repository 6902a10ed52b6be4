/**
 * Finds the dates of a text, left to right, each read with the publication day and the nearest date before it.
 * Nothing in 《》 is a date, be it a policy document or a book.
 */
import type { DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { titleSpans } from '../documents/titles.ts';
import type { Finder } from '../reading.ts';
import { foldSpelling } from './fold-spelling.ts';
import { scanBlock } from './scan-block.ts';
import { Story } from './story.ts';

export const findDates: Finder<DateMention> = function* ({ text, blocks, publishedOn }) {
  const story = new Story(publishedOn);
  const dates: DateMention[] = [];
  let titlesEnd = 0;
  for (const block of blocks) {
    const titles = titleSpans(text, { start: Math.max(block.start, titlesEnd), end: block.end });
    const open = foldSpelling(
      outsideTitles(text, block, [{ start: block.start, end: titlesEnd }, ...titles]),
    );
    for (const found of scanBlock(open, story)) {
      const { rule, value } = found;
      const start = block.start + found.start;
      const end = block.start + found.end;
      dates.push({ type: 'date', origin: 'found', start, end, text: text.slice(start, end), rule, value });
    }
    titlesEnd = titles.at(-1)?.end ?? titlesEnd;
    story.endBlock();
    yield undefined;
  }
  return dates;
};

/** The block with what stands between the marks of its titles made unreadable, offset by offset. */
function outsideTitles(text: string, block: Span, titles: readonly Span[]): string {
  let open = '';
  let at = block.start;
  for (const { start, end } of titles) {
    const [from, to] = [Math.max(start, at), Math.min(end, block.end) - 1];
    if (to <= from) continue;
    open += text.slice(at, from) + '■'.repeat(to - from);
    at = to;
  }
  return open + text.slice(at, block.end);
}
