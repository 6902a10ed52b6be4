import { expect, describe as group, it } from 'vitest';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';
import { linkMeasures } from '../../../recognition/links/link-measures.ts';
import { findMeasures } from '../../../recognition/measures/find-measures.ts';
import { describe, readMarked } from '../measures/marked-text.ts';
import { links } from './links.cases.ts';

const publishedOn = '2024-05-06';

function drain<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

group('the links of a measure', () => {
  it.each(links)('%s', (marked) => {
    const { text, named, measures: expected } = readMarked(marked);
    const reading = { text, publishedOn, terms: [], blocks: cutIntoBlocks(text) };
    const measures = drain(findMeasures(reading, named));
    drain(linkMeasures(reading, named, measures));
    const why = measures.map(({ text, rule }) => `${text} ← ${rule}`).join('\n');
    expect({ found: measures.map((measure) => describe(text, measure)), why }).toEqual({
      found: expected,
      why,
    });
  });

  it('points to the very mentions it was given', () => {
    const { text, named } = readMarked('<a>水利部</a>将<promote>完善河湖名录</promote>。');
    const reading = { text, publishedOn, terms: [], blocks: cutIntoBlocks(text) };
    const measures = drain(findMeasures(reading, named));
    drain(linkMeasures(reading, named, measures));
    expect(measures[0]?.by).toBe(named[0]);
  });
});
