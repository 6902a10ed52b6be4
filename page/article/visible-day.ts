/**
 * Days that the page shows around its headline, ranked by how surely they say when the article was published:
 * by the words before them, a time of day or a source beside them, and how near the headline they stand.
 */
import type { Line } from '../flattening/line-builder.ts';
import { findMoment } from './moment.ts';
import type { Moment } from './moment.ts';

/** `labelled`: said to be the publication; `stamped`: beside a time of day or a source; `bare`: a short line with a day. */
export type Rank = 'labelled' | 'stamped' | 'bare';

export interface VisibleDay extends Moment {
  rank: Rank;
}

const published =
  /(?:发布|发表|发稿|刊发|刊登|公布|上网|发文|录入)(?:时间|日期|于)?|(?:^|[^\p{Script=Han}])(?:时间|日期)\s*[:：]?\s*$|publish|posted/iu;
const otherDay =
  /成文|更新|修改|修订|生成|生效|实施|施行|失效|废止|截止|有效|起止|活动|会议|开标|报名|今天|现在|访问|打印|update|modif/i;
const source = /来源|作者|记者|编辑|浏览|阅读|点击|字号|字体|稿源|source/i;

export function findVisibleDays(lines: readonly Line[]): VisibleDay[] {
  return lines.flatMap((line, index) => readDay(line, lines[index - 1]) ?? []);
}

function readDay({ text, linked }: Line, before: Line | undefined): VisibleDay | undefined {
  if (text.length > 200 || linked > text.length / 2) return undefined;
  const found = findMoment(text);
  if (!found) return undefined;
  const label = labelOf(text.slice(0, found.at), before);
  const rank = rankOf(text, label, found);
  return rank && { day: found.day, time: found.time, rank };
}

/** The words right before the day; in a table, those of the cell before. */
function labelOf(words: string, before: Line | undefined): string {
  if (words.trim()) return words.slice(-14);
  const cell = before?.text ?? '';
  return cell.length <= 12 ? cell : '';
}

function rankOf(text: string, label: string, { time }: Moment): Rank | undefined {
  if (otherDay.test(label)) return undefined;
  if (published.test(label)) return 'labelled';
  if (/(?:星期|周)[一二三四五六日天]/.test(text)) return time ? 'bare' : undefined;
  if (time || source.test(text)) return /[。；！？]/.test(text) ? undefined : 'stamped';
  return text.length <= 40 && !/[。；！？，]/.test(text) ? 'bare' : undefined;
}
