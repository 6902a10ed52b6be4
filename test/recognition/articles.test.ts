/**
 * Whole articles, written and annotated by people who had not seen the recogniser. The floors lie under what it reaches:
 * they catch what a change breaks, they are no target.
 */
import { describe, expect, it } from 'vitest';
import { recognize } from '../../recognition/recognize.ts';
import { writeCalendarValue } from '../../text/calendar-value.ts';
import { agreement, f1 } from '../articles/agreement.ts';
import { readArticles } from '../articles/read-articles.ts';

const articles = readArticles().map((article) => ({
  ...article,
  found: recognize(article.text, { publishedOn: article.publishedOn }),
}));

describe('over all our articles', () => {
  it.each([
    ['agency', 1, 0.95],
    ['date', 1, 0.94],
    ['document', 1, 0.97],
    ['measure', 0.5, 0.85],
  ] as const)('finds what annotators marked as %s', (type, least, floor) => {
    const each = articles.map(({ text, marked, found }) =>
      agreement(
        text,
        marked.filter((mark) => mark.type === type),
        found.filter((mention) => mention.type === type),
        least,
      ),
    );
    const errors = each.flatMap(({ errors }, index) =>
      errors.map((error) => `${articles[index]?.slug}: ${error}`),
    );
    // On failure the errors are shown, each with its rule.
    expect({ reached: f1(each) >= floor, errors: f1(each) >= floor ? [] : errors }).toEqual({
      reached: true,
      errors: [],
    });
  });

  it('reads the same days from the dates it finds', () => {
    const pairs = articles.flatMap(({ slug, marked, found }) =>
      found.flatMap((mention) => {
        if (mention.type !== 'date') return [];
        const mark = marked.find(
          ({ type, start, end }) => type === 'date' && start === mention.start && end === mention.end,
        );
        return mark?.value
          ? [{ slug, text: mention.text, wanted: mark.value, read: writeCalendarValue(mention.value) }]
          : [];
      }),
    );
    const wrong = pairs.filter(({ wanted, read }) => !agrees(wanted, read));
    expect(wrong.length / pairs.length < 0.05 ? [] : wrong).toEqual([]);
  });
});

/** Edges the annotator left open to doubt (`?`) count for nothing. */
function agrees(wanted: string, read: string): boolean {
  const [ours, theirs] = [wanted.split('/'), read.split('/')];
  return ours.every((edge, side) => edge === '?' || edge === theirs[side]);
}
