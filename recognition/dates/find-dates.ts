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
    const closed = [{ start: block.start, end: titlesEnd }, ...titles].map((span) =>
      movedBy(-block.start, span),
    );
    const folded = foldSpelling(text.slice(block.start, block.end));
    for (const { rule, value, ...found } of scanBlock(folded, closed, story)) {
      const span = movedBy(block.start, found);
      dates.push({
        type: 'date',
        origin: 'found',
        ...span,
        text: text.slice(span.start, span.end),
        rule,
        value,
      });
    }
    titlesEnd = titles.at(-1)?.end ?? titlesEnd;
    story.endBlock();
    yield undefined;
  }
  return dates;
};

function movedBy(distance: number, { start, end }: Span): Span {
  return { start: start + distance, end: end + distance };
}
