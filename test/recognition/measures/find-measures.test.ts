import { expect, describe as group, it } from 'vitest';
import type { MeasureMention } from '../../../model/mention.ts';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';
import { findMeasures } from '../../../recognition/measures/find-measures.ts';
import { readMarked } from './marked-text.ts';
import { traps } from './measure-traps.cases.ts';
import { kinds, spans } from './measures.cases.ts';

function find(marked: string): { text: string; found: MeasureMention[]; why: string } {
  const { text, named } = readMarked(marked);
  const steps = findMeasures({ text, terms: [], blocks: cutIntoBlocks(text) }, named);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const why = step.value.map(({ text, rule }) => `${text} ← ${rule}`).join('\n');
  return { text, found: step.value, why };
}

group('the span of a measure', () => {
  it.each(spans)('%s', (marked) => {
    const { found, why } = find(marked);
    const expected = readMarked(marked).measures.map(({ kind, text }) => [kind, text]);
    expect({ found: found.map(({ kind, text }) => [kind, text]), why }).toEqual({ found: expected, why });
  });
});

group('the kind of a measure', () => {
  it.each(kinds)('%s: %s', (kind, action) => {
    const { found, why } = find(`会议决定，${action}。`);
    expect({ found: found.map(({ kind, text }) => [kind, text]), why }).toEqual({
      found: [[kind, action]],
      why,
    });
  });
});

group('what is no measure', () => {
  it.each(traps)('%s: %s', (_why, marked) => {
    const { found, why } = find(marked);
    expect({ found: found.map(({ text }) => text), why }).toEqual({ found: [], why });
  });
});
