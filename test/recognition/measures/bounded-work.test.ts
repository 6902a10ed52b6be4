/** Nasty repetition: work is bounded by counting what is read, never by a clock. */
import { expect, describe, it } from 'vitest';
import { blockLimit, cutIntoBlocks } from '../../../recognition/blocks.ts';
import { cutClauses } from '../../../recognition/measures/clauses.ts';
import { findMeasures } from '../../../recognition/measures/find-measures.ts';

const length = 200_000;
const nasty = [
  '要',
  '、',
  '，',
  '的',
  '不得',
  '要，',
  '对',
  '由',
  '（',
  '“',
  '《',
  '加强',
  '应当加强',
  '和加强',
  '1.',
  '一是',
  '2024年',
];

/** How often the finder rested, and the longest clause it read. */
function stepsOver(text: string): { blocks: number; yields: number; longest: number } {
  const blocks = cutIntoBlocks(text);
  const steps = findMeasures({ text, terms: [], blocks }, []);
  let yields = 0;
  while (!steps.next().done) yields++;
  const clauses = blocks.flatMap((block) => cutClauses(text, block));
  return {
    blocks: blocks.length,
    yields,
    longest: Math.max(...clauses.map(({ start, end }) => end - start)),
  };
}

describe('reading nasty repetition', () => {
  it.each(nasty)('rests after each bounded block of %s and cuts its clauses', (unit) => {
    const { blocks, yields, longest } = stepsOver(unit.repeat(length / unit.length));
    expect(yields).toBe(blocks);
    expect(blocks).toBeGreaterThanOrEqual(length / (2 * blockLimit));
    expect(longest).toBeLessThanOrEqual(400);
  });

  it('loses no character between clauses but the marks that part them', () => {
    const text = '要“甲，乙”，丙（丁，戊）；己：庚。辛，以及壬，和癸！';
    const clauses = cutClauses(text, { start: 0, end: text.length });
    const kept = clauses.map(({ start, end }) => text.slice(start, end)).join('');
    expect(kept).toBe('要甲乙丙（丁，戊）己庚辛，以及壬，和癸');
  });
});
