/**
 * How fast everything is recognised in generated policy news, beside two libraries that read its dates and one that tags its
 * words; how an article and the start feel in Chromium; and what has to be loaded. A kB is a thousand UTF-16 units of text.
 */
import { say } from '../../scripts/say.ts';
import { randomFrom } from './random.ts';
import { bundleRecognition } from './recognition/bundle.ts';
import { timesInChromium } from './recognition/in-chromium.ts';
import { policyText } from './recognition/policy-text.ts';
import { meipi, peers, publishedOn, type Reader } from './recognition/readers.ts';
import { contentScriptSize, gzippedSize, listsSize } from './recognition/sizes.ts';
import { timeOf } from './recognition/time-of.ts';
import { round, type Row } from './row.ts';

const sizes = [5, 50, 500];
const seed = 1911;

/** Rows come as they are measured; it takes about two minutes. */
export async function* recognition(): AsyncGenerator<Row> {
  say(`recognition: texts of seed ${seed}`);
  const script = await bundleRecognition();
  yield* speeds(script);
  yield* inChromium(script);
  yield rowOf('content script of the last build, gzipped (at most 150)', await contentScriptSize(), 'kB');
  yield rowOf('recognition alone, gzipped', gzippedSize(script), 'kB');
  yield rowOf('its lists alone, gzipped', listsSize(), 'kB');
}

function* speeds(script: string): Generator<Row> {
  const ours = meipi(script);
  const others = peers();
  const times: number[] = [];
  for (const size of sizes) {
    const text = policyText(1000 * size, randomFrom(seed));
    const pace = paceOf(ours, text);
    times.push(pace * text.length);
    yield rowOf(caseOf(size, ours), 1 / pace, 'characters/ms');
    for (const peer of others) {
      const theirs = paceOf(peer, text);
      yield rowOf(caseOf(size, peer), 1 / theirs, 'characters/ms', peer.who);
      yield rowOf(`${size} kB: as fast as ${peer.who}${targets[peer.who] ?? ''}`, theirs / pace, 'times');
    }
  }
  const [, middle = NaN, long = NaN] = times;
  yield rowOf('500 kB: as long as 50 kB (at most 11)', long / middle, 'times');
}

const targets: Partial<Record<string, string>> = { 'recognizers-text': ' (at least 40)' };

/** Milliseconds a character. */
function paceOf({ read, most }: Reader, text: string): number {
  const stretch = text.slice(0, most);
  return timeOf(() => read(stretch)) / stretch.length;
}

function caseOf(size: number, { finds, most }: Reader): string {
  const stretch = most < 1000 * size ? `, its first ${most / 1000} kB` : '';
  return `${size} kB${stretch}: ${finds}`;
}

const article = 5000;
const articles = 5;

async function* inChromium(script: string): AsyncGenerator<Row> {
  const texts = Array.from({ length: articles }, (_, at) => policyText(article, randomFrom(seed + at)));
  const times = await timesInChromium(script, texts, publishedOn);
  if (!times) {
    say('No Chromium was found: nothing is measured there. Set CHROME_PATH to name one.');
    return;
  }
  const where = `Chromium ${times.version.split('.')[0]}`;
  yield rowOf(`${where}: an article of 5,000 characters, warm (under 3)`, times.article, 'ms');
  yield rowOf(`${where}: from no script to the first sentence read (under 15)`, times.startUp, 'ms');
}

const rowOf = (label: string, value: number, unit: Row['unit'], who = 'meipi'): Row => ({
  bench: 'recognition',
  case: label,
  who,
  value: round(value),
  unit,
});
