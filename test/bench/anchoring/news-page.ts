/** Generated Chinese policy news as flattened text: paragraphs of sentences, one a line, agencies and dates repeating. */
import type { Span } from '../../../model/span.ts';
import type { Random } from '../random.ts';
import { agencies, deeds, manners, things, topics } from './words.data.ts';

export interface NewsPage {
  text: string;
  /** Dates, agencies, amounts and papers as they stand in the text. */
  names: Span[];
}

interface Sentence {
  text: string;
  names: string[];
}

/** About `length` UTF-16 units. */
export function newsPage(length: number, random: Random): NewsPage {
  const page: NewsPage = { text: '', names: [] };
  while (page.text.length < length) {
    const sentences = Array.from({ length: random.whole(1, 6) }, () => sentence(random));
    for (const { text, names } of sentences) {
      for (const name of names) {
        const start = page.text.length + text.indexOf(name);
        page.names.push({ start, end: start + name.length });
      }
      page.text += text;
    }
    page.text += '\n';
  }
  return page;
}

const forms: ((random: Random) => Sentence)[] = [
  (random) => {
    const [who, when] = [random.pick(agencies), day(random)];
    return {
      text: `${when}，${who}有关负责人表示，将${clause(random)}，${clause(random)}。`,
      names: [who, when],
    };
  },
  (random) => {
    const [who, paper] = [random.pick(agencies), document(random)];
    return {
      text: `${who}日前印发${paper}，要求${clause(random)}，并${clause(random)}。`,
      names: [who, paper],
    };
  },
  (random) => {
    const [when, share] = [`${year(random)}年底`, percent(random)];
    return {
      text: `到${when}，${topic(random)}占比降至${share}以下，${clause(random)}。`,
      names: [when, share],
    };
  },
  (random) => ({ text: `“${clause(random)}。”${topic(random)}业内人士认为，${clause(random)}。`, names: [] }),
  (random) => {
    const [who, other] = [random.pick(agencies), random.pick(agencies)];
    return { text: `${clause(random)}，由${who}牵头，${other}按职责分工负责。`, names: [who, other] };
  },
  (random) => {
    const [when, money] = [day(random), `${random.whole(2, 9800)}亿元`];
    return { text: `自${when}起，${topic(random)}安排${money}，${clause(random)}。`, names: [when, money] };
  },
];

const sentence = (random: Random) => (forms[random.whole(0, forms.length - 1)] ?? forms[0]!)(random);
const topic = (random: Random) => random.pick(topics);
const year = (random: Random) => random.whole(2023, 2031);
const day = (random: Random) => `${year(random)}年${random.whole(1, 12)}月${random.whole(1, 28)}日`;
const percent = (random: Random) =>
  `${random.whole(0, 60)}${random.next() < 0.5 ? `.${random.whole(1, 9)}` : ''}%`;

function clause(random: Random): string {
  const beginning =
    random.next() < 0.5 ? topic(random) : `${random.pick(manners)}${random.pick(deeds)}${topic(random)}`;
  const middle = `${random.pick(manners)}${random.pick(deeds)}${random.pick(things)}`;
  const ending =
    random.next() < 0.4 ? `，${random.pick(deeds)}${random.pick(things)}和${random.pick(things)}` : '';
  return `${beginning}${middle}${ending}`;
}

function document(random: Random): string {
  const title = `《关于${random.pick(manners)}${random.pick(deeds)}${topic(random)}${random.pick(things)}的通知》`;
  return random.next() < 0.5 ? title : `${title}（发改环资〔${year(random)}〕${random.whole(2, 1900)}号）`;
}
