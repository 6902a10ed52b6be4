/** What the words directly before and after a title say about it: a work, a paper of authority, or nothing. */
import { longestNeighbour, paperVerbs, worksAfter, worksBefore } from './neighbours.data.ts';

export type Surroundings = 'work' | 'paper' | 'silent';

/** Characters on each side that are looked at. */
const reach = 20;

/** 印发了《…》, 按照新修订的《…》. */
const betweenVerbAndTitle = /(?:了|的|实施|新版|新修订的|修订后的)$/;

const paperAfter =
  /^(?:[（(](?:以下|下称|简称|征求意见|草案|试行|修订|(?:19|20)\d\d ?年?(?:版|本|修[订正])|[^（()）]{1,14}[〔[【]\d{4})| ?第[一二三四五六七八九十百零\d]{1,5}[条章款]|规定|明确|要求|提出|部署|的(?:通知|公告|规定|要求|决定|意见)|等(?:法律|法规|规定|文件|政策|有关)|施行|印发|出台|精神|文件|[有相]关规定|(?:将?[自从于]|正式|已于?)[^，。]{0,12}(?:施行|实施|执行|印发|发布|生效))/;

/** `start` and `end` are those of the title's marks. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (endsIn(before, worksBefore) || beginsWith(after, worksAfter)) return 'work';
  const verb = endsIn(before, paperVerbs) || endsIn(before.replace(betweenVerbAndTitle, ''), paperVerbs);
  return verb || paperAfter.test(after) ? 'paper' : 'silent';
}

function endsIn(text: string, words: ReadonlySet<string>): boolean {
  return lengths.some((length) => words.has(text.slice(-length)));
}

function beginsWith(text: string, words: ReadonlySet<string>): boolean {
  return lengths.some((length) => words.has(text.slice(0, length)));
}

const lengths = Array.from({ length: longestNeighbour }, (_, i) => i + 1);
