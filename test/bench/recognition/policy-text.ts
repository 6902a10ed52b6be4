/** Generated Chinese policy news: articles of a few paragraphs that order, tell and explain in the measure of real news. */
import type { Random } from '../random.ts';
import { agencies, deeds, manners, things, topics } from '../anchoring/words.data.ts';
import { type WordList, wordList } from '../anchoring/word-list.ts';
import * as written from './sentences.data.ts';

/** Articles until there are `length` characters (UTF-16 units), cut there. */
export function policyText(length: number, random: Random): string {
  const articles: string[] = [];
  for (let so = 0; so < length; so += articles.at(-1)?.length ?? 0) articles.push(article(random));
  return articles.join('').slice(0, length);
}

function article(random: Random): string {
  const middle = Array.from({ length: random.whole(4, 9) }, () => paragraph(random));
  const lines = [
    fill('{who}{deed}{topic}{thing}', random),
    fill(random.pick(openings), random) + fill(random.pick(tales), random),
    ...middle,
    fill(random.pick(closings), random),
  ];
  return `${lines.join('\n')}\n`;
}

function paragraph(random: Random): string {
  const sentences = Array.from({ length: random.whole(1, 3) }, () =>
    random.pick(random.next() < 0.5 ? orders : tales),
  );
  return sentences.map((sentence) => fill(sentence, random)).join('');
}

function fill(sentence: string, random: Random): string {
  return sentence.replaceAll(/\{(?<slot>\w+)\}/g, (_, slot: string) => slots[slot]?.(random) ?? '');
}

const openings = wordList(written.openings);
const orders = wordList(written.orders);
const tales = wordList(written.tales);
const closings = wordList(written.closings);

const from =
  (words: WordList) =>
  (random: Random): string =>
    random.pick(words);

const place = from(wordList(written.places));
const office = from(wordList(written.offices));
const topic = from(topics);
const manner = from(manners);
const deed = from(deeds);
const thing = from(things);
const paperKind = from(wordList(written.paperKinds));

const slots: Record<string, (random: Random) => string> = {
  who: (random) => (random.next() < 0.6 ? random.pick(agencies) : place(random) + office(random)),
  person: from(wordList(written.people)),
  place,
  topic,
  manner,
  deed,
  thing,
  paper: (random) => paper(random),
  day: (random) => random.pick([`${random.whole(1, 12)}月${random.whole(1, 28)}日`, '近日', fullDay(random)]),
  laterDay: (random) => fullDay(random),
  farDay: (random) => `${random.whole(2027, 2031)}年12月31日`,
  deadline: (random) =>
    random.pick([`${random.whole(4, 12)}月底`, '今年年底', '明年6月', `${random.whole(2025, 2030)}年底`]),
  year: (random) => String(random.whole(2025, 2030)),
  pastYear: (random) => String(random.whole(2018, 2024)),
  percent: (random) => `${random.whole(1, 98)}.${random.whole(1, 9)}%`,
  money: (random) => `${random.whole(2, 980)}${random.pick(['万元', '亿元'])}`,
};

const fullDay = (random: Random) =>
  `${random.whole(2024, 2026)}年${random.whole(1, 12)}月${random.whole(1, 28)}日`;

function paper(random: Random): string {
  const title = random.pick([
    `《关于${manner(random)}${deed(random)}${topic(random)}${thing(random)}的${paperKind(random)}》`,
    `《${topic(random)}${paperKind(random)}》`,
  ]);
  const number = `（发改规〔${random.whole(2019, 2025)}〕${random.whole(2, 1900)}号）`;
  return random.next() < 0.15 ? title + number : title;
}
