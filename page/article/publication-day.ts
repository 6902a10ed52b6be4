/**
 * When the article was published, as far as the page says it: what it shows beside the headline before what its
 * metadata say (templates fill those), then the day in its address. Never today, never a guess.
 */
import type { LinkedArticle } from './linked-data.ts';
import { firstOf } from './metadata.ts';
import type { Metadata } from './metadata.ts';
import { readStamp } from './moment.ts';
import type { Moment } from './moment.ts';
import type { Line } from '../flattening/line-builder.ts';
import { findVisibleDays } from './visible-day.ts';
import { isoDay } from '../../text/iso-day.ts';

/** `<meta>` names that say when an article was published, those of standards first. */
const names = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish_time',
  'publishtime',
  'publish-date',
  'firstpublishedtime',
  'published_time',
  'publishedtime',
  'bytedance:published_time',
  'weibo:article:create_at',
  'weibo: article:create_at',
  'originalpublicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'apub:time',
  'createdate',
  'releasedate',
  'date',
];

export interface DayClues {
  document: Document;
  url: string;
  metadata: Metadata;
  linked: LinkedArticle;
  /** Lines between headline and text, and the two before it. */
  above: readonly Line[];
  /** Lines right behind the text. */
  below: readonly Line[];
}

export function findPublication(clues: DayClues): Moment | undefined {
  const above = findVisibleDays(clues.above);
  const below = findVisibleDays(clues.below);
  return (
    above.find(({ rank }) => rank === 'labelled') ??
    above.find(({ rank }) => rank === 'stamped') ??
    readStamp(firstOf(clues.metadata, names) ?? clues.linked.published ?? '') ??
    timeElement(clues.document) ??
    above.find(({ rank }) => rank === 'bare') ??
    below.find(({ rank }) => rank === 'labelled') ??
    dayInAddress(clues.url)
  );
}

function timeElement(document: Document): Moment | undefined {
  const times = document.querySelectorAll(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
  );
  const [first] = times;
  return first && readStamp(first.getAttribute('datetime') ?? first.textContent ?? '');
}

const inPath = /(?<!\d)(?<year>20\d\d|19\d\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<date>[0-2]\d|3[01])(?!\d)/;

function dayInAddress(url: string): Moment | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const { year, month, date } = inPath.exec(path)?.groups ?? {};
  const day = isoDay(Number(year), Number(month), Number(date));
  return day ? { day } : undefined;
}
