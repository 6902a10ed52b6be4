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
  for (const block of blocks) {
    const folded = foldSpelling(text.slice(block.start, block.end));
    for (const { start, end, rule, value } of scanBlock(folded, titlesIn(text, block), story)) {
      const span = { start: block.start + start, end: block.start + end };
      dates.push({
        type: 'date',
        origin: 'found',
        ...span,
        text: text.slice(span.start, span.end),
        rule,
        value,
      });
    }
    story.endBlock();
    yield undefined;
  }
  return dates;
};

/** What stands in 《》 and reaches into the block, counted from its start. */
function titlesIn(text: string, block: Span): Span[] {
  return titleSpans(text, block).map(({ start, end }) => ({
    start: start - block.start,
    end: end - block.start,
  }));
}
