/** What is promised of anchoring under each change of a page, in shares of the spans of each length; checked small and large. */
import { locateQuotes } from '../../page/quote.ts';
import { classOf, lengthClasses } from '../bench/anchoring/choose-spans.ts';
import { scenarios } from '../bench/anchoring/scenarios.ts';
import { type Score, scoreOf } from '../bench/anchoring/score.ts';
import { markPage, only, type Visit, visit } from '../bench/anchoring/visit.ts';

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

/** What was not kept, in words, for each class of lengths; sums over one page of `length` units with `marks` annotations for each seed. */
export function brokenPromises(name: string, length: number, marks: number, seeds: number[]): string[] {
  const visits = seeds.map((seed) => visitOf(name, length, marks, seed));
  const answers = visits.map(({ changed, quotes }) => locateQuotes(changed.text, quotes));
  return lengthClasses.flatMap((lengths) => {
    const scores = visits.map((visited, at) => {
      const part = only(visited, answers[at] ?? [], (span) => classOf(span) === lengths.name);
      return scoreOf(visited.text, part.spans, visited.changed, part.located);
    });
    return brokenBy(name, scores).map((promise) => `${lengths.name}: ${promise}: ${JSON.stringify(scores)}`);
  });
}

function brokenBy(name: string, scores: Score[]): string[] {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  const { found = 0, right = 0 } = promised.get(name) ?? {};
  const kept = {
    'none is found wrongly': sum('wrongFound') === 0,
    'found often enough': sum('found') >= found * sum('standing'),
    'found or offered where it is': sum('right') >= right * sum('standing'),
    'missing when deleted': sum('missing') >= promisedMissing * sum('deleted'),
    'offered nowhere else when deleted': sum('wrongOffers') <= allowedWrongOffers * sum('deleted'),
  };
  return Object.entries(kept).flatMap(([promise, holds]) => (holds ? [] : [promise]));
}

export const scenarioNames = scenarios.map(({ name }) => name);

/** Not the page's own seed: what is put in would be what the page was made of. */
const changeSeed = (seed: number) => seed * 31 + 7;

function visitOf(name: string, length: number, marks: number, seed: number): Visit {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw new Error(`No scenario is called ${name}: see test/bench/anchoring/scenarios.ts`);
  return visit(markPage(length, marks, seed), scenario, changeSeed(seed));
}
