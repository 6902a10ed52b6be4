/** Papers that say something: by their title (《办法》明确), or by their bare kind (办法还规定) where a title before ends in it. */
import type { DocumentMention } from '../../model/mention.ts';
import { firstFrom } from './first-from.ts';
import type { Voice } from './voice.ts';

const cited = /(?:根据|按照|依据|依照|结合|列入|符合|遵照|落实|修订|贯彻)$/u;
/** 根据《办法》，……: what follows is laid down there, unless a paper is only made on its ground. */
const basis = /(?:根据|按照|依据|依照)$/u;
const laidDown =
  /^(?:的?(?:规定|要求|安排|部署))?，(?![^。\n]*?(?:制定|结合|通知如下|公告如下|印发|发布|决定))/u;
const papersay =
  /^(?:[》中里）)]|还|也|进一步|首次|将|共|明确|[\s])*(?:提出|要求|明确|强调|指出|规定|提到|部署|显示|聚焦|在|从|围绕|包括|指出|安排)/u;
const broughtOut = /^[^，。；]{0,20}(?:发布|印发|出台|公布|实施|施行)[，。：]?/u;

/** 修订《办法》，将……: the new wording follows. */
const amended = /(?:修订|修改)了?$/u;
const newWording = /^，(?:将|把|明确|规定|调整)/u;

/** UTF-16 units. */
const longestBehind = 80;

/** A paper that says something, or that has just come out. */
export function paperVoice(text: string, paper: DocumentMention): Voice[] {
  const lead = text.slice(Math.max(0, paper.start - 4), paper.start);
  const behind = text.slice(paper.end, paper.end + longestBehind);
  const { start, end } = paper;
  const isCited = cited.test(lead);
  const isQuoted =
    (basis.test(lead) && laidDown.test(behind)) || (amended.test(lead) && newWording.test(behind));
  if (isQuoted || (!isCited && papersay.test(behind))) return [{ start, end, manner: 'says', paper }];
  return !isCited && broughtOut.test(behind) ? [{ start, end, manner: 'issues', paper }] : [];
}

export const paperKinds =
  '条例|办法|规定|细则|规则|通知|意见|方案|计划|规划|草案|公告|决定|措施|征求意见稿|指南|纲要|解释|政策';

const bareName = `(?:该|这[份一部项]|上述|新版?)?(?:暂行|实施|管理|试点)?(?<kind>${paperKinds})`;
const says =
  '(?:还|也|同时|首次|进一步|特别)*(?:明确|要求|提出|规定|强调|指出|鼓励|支持|部署)|(?<=(?:根据|按照)[^，]{0,8})(?:的?(?:要求|规定))?，';
const shortName = new RegExp(`(?<=^|[，。；：“\\n\\s　])(?:根据|按照)?${bareName}(?:${says})`, 'gu');

/** 办法还要求; `documents` sorted by start. */
export function shortPaperVoices(text: string, documents: readonly DocumentMention[]): Voice[] {
  return [...text.matchAll(shortName)].flatMap(({ 0: words, index, groups }): Voice[] => {
    const paper = paperOfKind(groups?.['kind'] ?? '', documents, index);
    return paper ? [{ start: index, end: index + words.length, manner: 'says', paper }] : [];
  });
}

/** So many papers back a bare kind is read. */
const memory = 8;

/** The nearest paper before `at` whose title ends in its kind; `documents` sorted by start. */
export function paperOfKind(
  kind: string,
  documents: readonly DocumentMention[],
  at: number,
): DocumentMention | undefined {
  const last = firstFrom(documents, at);
  return documents
    .slice(Math.max(0, last - memory), last)
    .findLast(({ title, draft }) =>
      /草案|征求意见稿/u.test(kind) ? draft || title.includes(kind) : bareTitle(title).endsWith(kind),
    );
}

/** 计划（2024—2026年） is a 计划. */
function bareTitle(title: string): string {
  return title.replace(/(?:[（(][^（）()]*[）)])+$/u, '');
}
