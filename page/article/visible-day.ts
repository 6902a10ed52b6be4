/**
 * Days that a page shows beside its headline, ranked by how surely they say when the article was published: by the
 * words before them, a time of day or a source in the same line.
 */
import type { Line } from '../flattening/line-builder.ts';
import { findMoments } from './moment.ts';
import type { Moment } from './moment.ts';

/**
 * `published`: said to be; `dated`: called the date, or beside a time of day or a source; `bare`: a line with a day;
 * `weekday`: a day with its weekday, which page headers show of today.
 */
export type Rank = 'published' | 'dated' | 'bare' | 'weekday';

export interface VisibleDay extends Moment {
  rank: Rank;
}

const publication =
  /(?:发布|发表|发稿|刊发|刊登|公布|上网|上传|录入|公开)(?:时间|日期|于)?\s*[:：]?\s*$|publish|posted/i;
const date = /(?:^|[^\p{Script=Han}])(?:时间|日期)\s*[:：]?\s*$/iu;
const otherDay =
  /(?:成文|印发|发文|更新|修改|修订|生成|生效|实施|施行|失效|废止|截止|有效|起止|活动|会议|开标|报名|访问|打印|开始|结束)(?:时间|日期|期至?|于)?\s*[:：]?\s*$|今天|现在|update|modif/i;
/** A newspaper's page says of which day and page the article was: 2016年11月10日 第01版. */
const edition = /\d日[\s，,]{0,3}(?:第\s?)?\d{1,2}\s?版/;
const source = /来源|作者|记者|编辑|浏览|阅读|点击|字号|字体|稿源|评论|source/i;
/** Of a line that is little else than a day. */
const bareLength = 22;
const weekday = /(?:星期|周)[一二三四五六日天]/;

export function findVisibleDays(lines: readonly Line[]): VisibleDay[] {
  const texts = lines.map((line, index) =>
    isYear(line) ? joined(lines.slice(index, index + 3)) : line.text,
  );
  return lines.flatMap((line, index) => readDays(texts[index] ?? '', line, lines[index - 1]));
}

/** A year in a line of its own: month, day and time of day are in those behind it. */
function isYear({ text }: Line): boolean {
  return /^(?:19|20)\d\d年?$/.test(text);
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function readDays(text: string, { linked }: Line, before: Line | undefined): VisibleDay[] {
  if (text.length > 200 || linked > text.length / 2) return [];
  return findMoments(text).flatMap(({ at, day, time }) => {
    const rank = rankOf(text, labelOf(text.slice(0, at), before), time);
    return rank ? [{ day, time, rank }] : [];
  });
}

/** The words right before the day; in a table, those of the cell before. */
function labelOf(words: string, before: Line | undefined): string {
  if (words.trim()) return words.slice(-14);
  const cell = before?.text ?? '';
  return cell.length <= 12 ? cell : '';
}

function rankOf(text: string, label: string, time: string | undefined): Rank | undefined {
  if (otherDay.test(label)) return undefined;
  if (publication.test(label) || edition.test(text)) return 'published';
  if (date.test(label)) return 'dated';
  if (/[。；！？]/.test(text)) return undefined;
  if (weekday.test(text)) return time && source.test(text) ? 'dated' : 'weekday';
  if (time || source.test(text)) return 'dated';
  return text.length <= bareLength ? 'bare' : undefined;
}
