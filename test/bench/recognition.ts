/**
 * How fast everything is recognised in generated policy news, beside two libraries that read its dates and one that tags its
 * words; how an article and the start feel in Chromium; and what has to be loaded. A kB is a thousand UTF-16 units of text.
 */
import { say } from '../../scripts/say.ts';
import { randomFrom } from './random.ts';
import { bundleRecognition } from './recognition/bundle.ts';
import { timesInChromium } from './recognition/in-chromium.ts';
import { paces, warmUp } from './recognition/pace.ts';
import { policyText } from './recognition/policy-text.ts';
import { meipi, peers, publishedOn, type Reader } from './recognition/readers.ts';
import { contentScriptSize, gzippedSize, listsSize } from './recognition/sizes.ts';
import { round, type Row } from './row.ts';

const sizes = [5, 50, 500];
const seed = 1911;

/** Rows come as they are measured; it takes about two minutes. */
export async function* recognition(): AsyncGenerator<Row> {
  say(`recognition: texts of seed ${seed}`);
  const script = await bundleRecognition();
  yield* speeds(script);
  yield* inChromium(script);
  yield rowOf('content script, gzipped (at most 150)', await contentScriptSize(), 'kB');
  yield rowOf('recognition alone, gzipped', gzippedSize(script), 'kB');
  yield rowOf('its lists alone, gzipped', listsSize(), 'kB');
}

function* speeds(script: string): Generator<Row> {
  const all = [meipi(script), ...peers()];
  const ours: number[] = [];
  warmUp(all, policyText(50_000, randomFrom(seed)));
  for (const size of sizes) {
    const text = policyText(1000 * size, randomFrom(seed));
    warmUp(all, text);
    const [pace = NaN, ...others] = paces(all, text);
    ours.push(pace * text.length);
    for (const [at, other] of [pace, ...others].entries()) {
      const reader = all[at];
      if (reader) yield* speedOf(reader, size, other, pace);
    }
  }
  const [, middle = NaN, long = NaN] = ours;
  yield rowOf('500 kB: as long as 50 kB (at most 11)', long / middle, 'times');
}

/** `theirs` and `ours` in milliseconds a character. */
function* speedOf({ who, finds, most }: Reader, size: number, theirs: number, ours: number): Generator<Row> {
  const stretch = most < 1000 * size ? `, its first ${most / 1000} kB` : '';
  yield rowOf(`${size} kB${stretch}: ${finds}`, 1 / theirs, 'characters/ms', who);
  if (who === 'recognizers-text')
    yield rowOf(`${size} kB: as fast as ${who} (at least 40)`, theirs / ours, 'times');
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
  yield rowOf(`${where}: the script is parsed`, times.script, 'ms');
  yield rowOf(`${where}: its lists are built (under 15)`, times.lists, 'ms');
  yield rowOf(`${where}: a first sentence is read`, times.firstSentence, 'ms');
}

const rowOf = (label: string, value: number, unit: Row['unit'], who = 'meipi'): Row => ({
  bench: 'recognition',
  case: label,
  who,
  value: round(value),
  unit,
});
