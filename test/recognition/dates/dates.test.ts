import { describe, expect, it } from 'vitest';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';
import { findDates } from '../../../recognition/dates/find-dates.ts';
import { writeCalendarValue } from '../../../text/calendar-value.ts';
import { dateTraps } from './date-traps.cases.ts';
import { dateCases } from './dates.cases.ts';

function datesOf(text: string, publishedOn?: string) {
  const steps = findDates({ text, publishedOn, terms: [], blocks: cutIntoBlocks(text) }, []);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The text with each date in ⟦⟧, its value, and (for whoever reads the failure) its rule. */
function read(marked: string, publishedOn: string | undefined) {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const dates = datesOf(text, publishedOn);
  const back = dates.toReversed().reduce((whole, { start, end }) => {
    return `${whole.slice(0, start)}⟦${whole.slice(start, end)}⟧${whole.slice(end)}`;
  }, text);
  const rules = dates.map(({ text: words, rule }) => `${words}: ${rule}`).join('; ');
  return { found: [back, ...dates.map(({ value }) => writeCalendarValue(value))], rules };
}

describe.each(Object.entries({ ...dateCases, ...dateTraps }))('%s', (_class, cases) => {
  it.each(cases.map((row) => [row[1], row] as const))(
    'reads %s',
    (_title, [publishedOn, marked, ...values]) => {
      const { found, rules } = read(marked, publishedOn);
      expect({ found, rules }).toEqual({ found: [marked, ...values], rules });
    },
  );
});

describe('the finder of dates', () => {
  it('keeps what a sentence has set from the next paragraph', () => {
    const [, second] = datesOf('2019年6月立项。\n8月开工。', '2021-03-12');
    expect(second && writeCalendarValue(second.value)).toBe('2021-08-01/2021-08-31');
  });

  it('lets 同日 reach back to the paragraph before', () => {
    const [, second] = datesOf('2019年6月3日立项。\n同日，资金到位。', '2021-03-12');
    expect(second && writeCalendarValue(second.value)).toBe('2019-06-03/2019-06-03');
  });

  it('names the forms that made a date', () => {
    expect(datesOf('2021年4月底前', '2021-03-12').map(({ rule }) => rule)).toEqual([
      'year month month-end before',
    ]);
  });
});
