/**
 * How fast and how rightly annotations are found again on generated pages, by size, number, change and quote length;
 * on the smaller ones beside two libraries of the kind, run in Chromium. A kB is a thousand UTF-16 units here.
 */
import type { Located } from '../../model/quote.ts';
import { locateQuotes } from '../../page/quote.ts';
import { classOf, lengthClasses } from './anchoring/choose-spans.ts';
import { openPeers } from './anchoring/open-peers.ts';
import { type Scenario, scenarios } from './anchoring/scenarios.ts';
import { scoreOf } from './anchoring/score.ts';
import { markPage, only, type Visit, visit } from './anchoring/visit.ts';
import { median, percent, round, type Row } from './row.ts';

const sizes = [5, 50, 500];
/** The middle one tells how times grow, nothing else. */
const middleCount = 200;
const counts = [50, middleCount, 1000];
/** Peers take seconds for what takes us milliseconds: they are asked about small cases only. */
const peerCount = 50;
const peerSizes = new Set([5, 50]);
const rounds = 7;
const seed = 1893;

/** Rows come as they are measured; it takes about two minutes. */
export async function* anchoring(): AsyncGenerator<Row> {
  const peers = await openPeers();
  const times = new Map<string, number>();
  for (const size of sizes) {
    for (const count of counts) {
      const page = markPage(1000 * size, count, seed);
      for (const scenario of scenarios) {
        const visited = visit(page, scenario, seed + 1);
        const label = labelOf(size, count, scenario);
        const took = timeOf(visited);
        times.set(label, took);
        yield rowOf(label, 'meipi', round(took), 'ms');
        if (count !== middleCount)
          yield* quality(label, 'meipi', visited, locateQuotes(visited.changed.text, visited.quotes));
        if (count !== peerCount || !peerSizes.has(size)) continue;
        for (const peer of peers.names) yield* theirs(label, visited, peer, peers.locate);
      }
    }
  }
  await peers.close();
  for (const scenario of scenarios) yield* growth(times, scenario);
}

/** Ten times the text, and five times the annotations: neither may take more than so many times as long. */
function* growth(times: Map<string, number>, scenario: Scenario): Generator<Row> {
  const most = labelOf(500, 1000, scenario);
  const rows = [
    { of: labelOf(50, 1000, scenario), what: 'as long as 50 kB (at most 10)' },
    { of: labelOf(500, middleCount, scenario), what: `as long as ${middleCount} annotations (at most 5)` },
  ];
  for (const { of, what } of rows) {
    const factor = (times.get(most) ?? Number.NaN) / (times.get(of) ?? Number.NaN);
    yield rowOf(`${most}: ${what}`, 'meipi', round(factor), 'times');
  }
}

const labelOf = (size: number, count: number, { name }: Scenario) =>
  `${size} kB, ${count} annotations, ${name}`;

function timeOf({ changed, quotes }: Visit): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    locateQuotes(changed.text, quotes);
    return performance.now() - start;
  });
  return median(times);
}

async function* theirs(
  label: string,
  visited: Visit,
  who: string,
  locate: Awaited<ReturnType<typeof openPeers>>['locate'],
): AsyncGenerator<Row> {
  const { located, took } = await locate(who, visited.changed.text, visited.quotes);
  yield rowOf(label, who, round(took), 'ms');
  yield* quality(label, who, visited, located);
}

function* quality(label: string, who: string, visited: Visit, located: Located[]): Generator<Row> {
  for (const { name } of lengthClasses) {
    const part = only(visited, located, (span) => classOf(span) === name);
    const score = scoreOf(visited.text, part.spans, visited.changed, part.located);
    const row = (what: string, value: number, unit: Row['unit']) =>
      rowOf(`${label}, quotes of ${name}: ${what}`, who, value, unit);
    yield row('found', percent(score.found, score.standing), '%');
    yield row('right', percent(score.right, score.standing), '%');
    yield row('wrongly found', score.wrongFound, 'count');
    if (score.deleted === 0) continue;
    yield row('deleted and missing', percent(score.missing, score.deleted), '%');
    yield row('deleted and offered elsewhere', percent(score.wrongOffers, score.deleted), '%');
  }
}

const rowOf = (label: string, who: string, value: number, unit: Row['unit']): Row => ({
  bench: 'anchoring',
  case: label,
  who,
  value,
  unit,
});
