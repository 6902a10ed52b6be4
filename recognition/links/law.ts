/**
 * A text in articles (第一条 ……): everything in it is ordered by whoever brought it out and laid down by itself. Who and what stand in
 * the words of promulgation before the first article; without them nothing is guessed.
 */
import type { AgencyMention, DocumentMention } from '../../model/mention.ts';
import { spansInside } from './first-from.ts';

export interface Law {
  /** Where the first article begins; UTF-16 offset. */
  start: number;
  by?: AgencyMention;
  under?: DocumentMention;
}

const article = /(?:^|\n)[ \t　]*第[一二三四五六七八九十百]+条/gu;
/** A single article may be quoted in the news. */
const fewestArticles = 2;
/** The words of promulgation are not longer, in UTF-16 units. */
const longestHead = 1500;

export function lawOf(
  text: string,
  agencies: readonly AgencyMention[],
  documents: readonly DocumentMention[],
  signer: AgencyMention | undefined,
): Law | undefined {
  const articles = [...text.matchAll(article)];
  const start = articles[0]?.index;
  if (start === undefined || articles.length < fewestArticles) return undefined;
  const head = { start: Math.max(0, start - longestHead), end: start };
  return {
    start,
    by: signer ?? spansInside(agencies, head).find((agency) => adopts(text, agency)),
    under: spansInside(documents, head).find((paper) => isPromulgated(text, paper)),
  };
}

/** 省人民政府令, 市人大常委会……会议通过. */
function adopts(text: string, { end }: AgencyMention): boolean {
  return /^(?:令|公告|第?[^，。；\n]{0,12}会议[^，。；\n]{0,8}(?:通过|批准))/u.test(
    text.slice(end, end + 30),
  );
}

function isPromulgated(text: string, { start, end }: DocumentMention): boolean {
  if (/(?:根据|按照|依据|修改)$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  return /^[^。\n]{0,60}(?:通过|批准|现予|公布|发布|印发|施行)/u.test(text.slice(end, end + 70));
}
