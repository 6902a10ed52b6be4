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
  for (const size of sizes) {
    for (const count of counts) {
      const page = markPage(1000 * size, count, seed);
      for (const scenario of scenarios) {
        const visited = visit(page, scenario, seed + 1);
        const label = labelOf(size, count, scenario);
        yield* ours(label, visited, count !== middleCount);
        if (count !== peerCount || !peerSizes.has(size)) continue;
        for (const peer of peers.names) yield* theirs(label, visited, peer, peers.locate);
      }
    }
  }
  await peers.close();
}

const labelOf = (size: number, count: number, { name }: Scenario) =>
  `${size} kB, ${count} annotations, ${name}`;

function* ours(label: string, visited: Visit, withQuality: boolean): Generator<Row> {
  const { changed, quotes } = visited;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    locateQuotes(changed.text, quotes);
    return performance.now() - start;
  });
  yield rowOf(label, 'meipi', round(median(times)), 'ms');
  if (withQuality) yield* quality(label, 'meipi', visited, locateQuotes(changed.text, quotes));
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
