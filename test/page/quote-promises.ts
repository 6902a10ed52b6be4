/** What is promised of anchoring under each change of a page, in shares of the spans; checked small and large. */
import { locateQuotes } from '../../page/quote.ts';
import { scenarios } from '../bench/anchoring/scenarios.ts';
import { type Score, scoreOf } from '../bench/anchoring/score.ts';
import { markPage, visit } from '../bench/anchoring/visit.ts';

interface Promised {
  found?: number;
  right?: number;
}

const promised = new Map<string, Promised>([
  ['unchanged', { found: 0.995 }],
  ['paragraphs reordered', { found: 0.995 }],
  ['paragraphs inserted and removed', { found: 0.995 }],
  ['1 % edited', { right: 0.996 }],
  ['3 % edited', { right: 0.985 }],
  ['10 % edited', { right: 0.96 }],
  ['normalised', { found: 0.995 }],
  ['re-cut', { found: 0.995 }],
  ['one digit changed', { right: 0.985 }],
]);
const promisedMissing = 0.98;
const allowedWrongOffers = 0.01;

/** What was not kept, in words; sums over one page of `length` units with `marks` annotations for each seed. */
export function brokenPromises(name: string, length: number, marks: number, seeds: number[]): string[] {
  const scores = seeds.map((seed) => scoreSeed(name, length, marks, seed));
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  const { found = 0, right = 0 } = promised.get(name) ?? {};
  const kept = {
    'none is found wrongly': sum('wrongFound') === 0,
    'found often enough': sum('found') >= found * sum('standing'),
    'found or offered where it is': sum('right') >= right * sum('standing'),
    'missing when deleted': sum('missing') >= promisedMissing * sum('deleted'),
    'offered nowhere else when deleted': sum('wrongOffers') <= allowedWrongOffers * sum('deleted'),
  };
  const broken = Object.entries(kept).filter(([, holds]) => !holds);
  return broken.map(([promise]) => `${promise}: ${JSON.stringify(scores)}`);
}

export const scenarioNames = scenarios.map(({ name }) => name);

/** Not the page's own seed: what is put in would be what the page was made of. */
const changeSeed = (seed: number) => seed * 31 + 7;

function scoreSeed(name: string, length: number, marks: number, seed: number): Score {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw new Error(`No scenario is called ${name}: see test/bench/anchoring/scenarios.ts`);
  const visited = visit(markPage(length, marks, seed), scenario, changeSeed(seed));
  return scoreOf(
    visited.text,
    visited.spans,
    visited.changed,
    locateQuotes(visited.changed.text, visited.quotes),
  );
}
