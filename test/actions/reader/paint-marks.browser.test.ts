import { afterEach, describe, expect, it } from 'vitest';
import { paintAnnotations, paintMentions, shownMentions } from '../../../actions/reader/paint-marks.ts';
import type { AgencyMention, MeasureMention, Mention } from '../../../model/mention.ts';
import type { Located } from '../../../model/quote.ts';
import { type Painter, startPainter } from '../../../page/paint.ts';
import { flatten } from '../../../page/text-map.ts';
import { initialSettings } from '../../../storage/settings.ts';
import { agency, deadline, measure, paper, recently } from '../../components/mentions.ts';
import { clearShownPage, paintedWords, showPage } from '../../page/shown-page.ts';

const painters: Painter[] = [];

afterEach(() => {
  for (const painter of painters.splice(0)) painter.stop();
  clearShownPage();
});

const text = '甲乙丙丁戊己庚辛壬癸'.repeat(6);

function start() {
  const map = flatten(showPage(`<p id="article">${text}</p>`));
  const painter = startPainter(document, false);
  painters.push(painter);
  return { map, painter };
}

const wordsOf = ({ start, end }: Mention) => text.slice(start, end);

/** Runs it to its end and counts how often it gave way. */
function drain(steps: Generator<undefined, void>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

const plain: MeasureMention = { ...measure, due: undefined };

describe('marks', () => {
  it('are painted each on the layer of its type', () => {
    const { map, painter } = start();
    drain(paintMentions(painter, map, [agency, deadline, plain, paper]));
    expect(['agency', 'date', 'measure', 'document'].map(paintedWords)).toEqual(
      [agency, deadline, plain, paper].map((mention) => [wordsOf(mention)]),
    );
  });

  it.each([
    ['bans', { ...plain, kind: 'ban' }],
    ['phase-outs', { ...plain, kind: 'phase-out' }],
    ['what has a deadline', measure],
  ] as const)('are stronger for %s', (_, mention) => {
    const { map, painter } = start();
    drain(paintMentions(painter, map, [mention]));
    expect([paintedWords('measure'), paintedWords('measure-strong')]).toEqual([[], [wordsOf(mention)]]);
  });

  it('take the place of those before', () => {
    const { map, painter } = start();
    drain(paintMentions(painter, map, [agency, measure]));
    drain(paintMentions(painter, map, [{ ...agency, start: 20, end: 22 }]));
    expect([paintedWords('agency'), paintedWords('measure-strong')]).toEqual([['甲乙'], []]);
  });

  it('give way after a bounded lot', () => {
    const { map, painter } = start();
    const many = Array.from({ length: 1000 }, (_, at): AgencyMention => ({
      ...agency,
      start: at % 50,
      end: 51,
    }));
    expect(drain(paintMentions(painter, map, many))).toBe(5);
  });
});

describe('which marks are painted', () => {
  const all: Mention[] = [agency, deadline, measure, recently, paper];

  it('leaves out what names no day', () => {
    expect(shownMentions(all, initialSettings)).toEqual([agency, deadline, measure, paper]);
  });

  it('leaves out the types that are switched off, or all', () => {
    const shownTypes = { ...initialSettings.shownTypes, measure: false };
    expect(shownMentions(all, { ...initialSettings, shownTypes })).toEqual([agency, deadline, paper]);
    expect(shownMentions(all, { ...initialSettings, marksShown: false })).toEqual([]);
  });
});

describe('annotations', () => {
  const standing = (id: string, place: Located) => ({
    id,
    place,
    quote: { exact: '', prefix: '', suffix: '', start: 0, blockHash: '' },
  });

  it('are painted where they stand, doubtful ones apart, missing ones not at all', () => {
    const { map, painter } = start();
    drain(paintMentions(painter, map, [agency]));
    const annotations = [
      standing('a', { state: 'found', start: 0, end: 2 }),
      standing('b', { state: 'changed', start: 4, end: 6, why: 'ambiguous' }),
      standing('c', { state: 'missing' }),
    ];
    drain(paintAnnotations(painter, map, annotations));
    expect([paintedWords('annotation'), paintedWords('changed')]).toEqual([['甲乙'], ['戊己']]);
    drain(paintAnnotations(painter, map, []));
    expect([paintedWords('annotation'), paintedWords('changed')]).toEqual([[], []]);
    expect(paintedWords('agency')).toEqual([wordsOf(agency)]);
  });
});
