import { describe, expect, it } from 'vitest';
import type { LocatedAnnotation } from '../../../actions/reader/locate-annotations.ts';
import { targetAt, targetsOf } from '../../../actions/reader/target.ts';
import type { View } from '../../../actions/reader/view.ts';
import type { AgencyMention, DateMention, MeasureMention, Mention } from '../../../model/mention.ts';
import type { Located } from '../../../model/quote.ts';
import { initialSettings } from '../../../storage/settings.ts';
import { article } from '../../storage/edits.ts';

const found = { origin: 'found', rule: 'example', text: '' } as const;
const agency = (start: number, end: number): AgencyMention => ({
  ...found,
  type: 'agency',
  name: '',
  start,
  end,
});
const measure = (start: number, end: number): MeasureMention => ({
  ...found,
  type: 'measure',
  kind: 'ban',
  start,
  end,
});
const recently: DateMention = {
  ...found,
  type: 'date',
  start: 40,
  end: 42,
  value: { start: 'unknown', end: 'unknown' },
};

function annotation(id: string, place: Located): LocatedAnnotation {
  return { id, place, quote: { exact: '', prefix: '', suffix: '', start: 0, blockHash: '' } };
}
const standing = (id: string, start: number, end: number) => annotation(id, { state: 'found', start, end });

function viewOf(mentions: Mention[], annotations: LocatedAnnotation[] = []): View {
  const map = { text: '', documents: new Set<Document>(), rangeOf: () => [], offsetOf: () => undefined };
  const reading = { facts: article, attachments: [], mentions, map, isPartlyMarked: false };
  return { state: 'article', kept: 'no', versions: 0, annotations, reading: readReading(reading) };
}

type ArticleView = Extract<View, { state: 'article' }>;

/** The reading's page parts are not looked at here. */
function readReading(reading: Partial<ArticleView['reading']>): ArticleView['reading'] {
  return reading as ArticleView['reading'];
}

const at = (view: View, offset: number, settings = initialSettings) => {
  const target = targetAt(view, settings, offset);
  if (target?.what === 'annotation') return target.id;
  return target && `${target.what} ${target.start}-${target.end}`;
};

describe('what stands at an offset', () => {
  it('is the shortest mark', () => {
    const view = viewOf([measure(0, 20), agency(4, 8)]);
    expect([at(view, 5), at(view, 12)]).toEqual(['mention 4-8', 'mention 0-20']);
  });

  it('is the reader’s own annotation before any mark', () => {
    expect(at(viewOf([agency(4, 8)], [standing('a', 0, 20)]), 5)).toBe('a');
  });

  it('is the shorter of two annotations, so that both can be reached', () => {
    const view = viewOf([], [standing('whole', 0, 20), standing('part', 4, 8)]);
    expect([at(view, 5), at(view, 12)]).toEqual(['part', 'whole']);
  });

  it('begins with its first unit and ends before its end', () => {
    const view = viewOf([agency(4, 8)]);
    expect([3, 4, 7, 8].map((offset) => at(view, offset))).toEqual([
      undefined,
      'mention 4-8',
      'mention 4-8',
      undefined,
    ]);
  });

  it('is nothing where nothing is painted', () => {
    const { shownTypes } = initialSettings;
    const view = viewOf([agency(4, 8), recently], [annotation('gone', { state: 'missing' })]);
    expect(at(view, 41)).toBeUndefined();
    expect(at(view, 5, { ...initialSettings, marksShown: false })).toBeUndefined();
    expect(at(view, 5, { ...initialSettings, shownTypes: { ...shownTypes, agency: false } })).toBeUndefined();
    expect(at({ state: 'reading' }, 5)).toBeUndefined();
  });
});

describe('everything that can be opened', () => {
  it('comes in the order of the text, longer ones first', () => {
    const changed = annotation('b', { state: 'changed', start: 2, end: 4, why: 'words' });
    const view = viewOf([measure(4, 20), agency(4, 8)], [standing('a', 30, 32), changed]);
    expect(targetsOf(view, initialSettings).map(({ start, end }) => [start, end])).toEqual([
      [2, 4],
      [4, 20],
      [4, 8],
      [30, 32],
    ]);
  });

  it('is the annotations alone while the marks are hidden', () => {
    const view = viewOf([agency(4, 8)], [standing('a', 30, 32)]);
    expect(targetsOf(view, { ...initialSettings, marksShown: false })).toMatchObject([{ id: 'a' }]);
  });
});
