/** Who speaks or acts where in a text: agencies as the subject of a saying, issuing or acting verb, and papers that say something. */
import type { AgencyMention, DocumentMention, Mention } from '../../model/mention.ts';
import { longestWord, role } from '../measures/lexicon.ts';

export interface Voice {
  /** Where its words begin and where its verb stands; UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** `says`: it orders or tells. `issues`: it brings out a paper. `acts`: it does something itself. `nobody`: a person or a meeting. */
  manner: 'says' | 'issues' | 'acts' | 'nobody';
  agency?: AgencyMention;
  paper?: DocumentMention;
}

/** The voices of a text in order; `named` sorted by start. */
export function hearVoices(text: string, named: readonly Mention[]): Voice[] {
  const voices = nobodies(text, named);
  for (let i = 0; i < named.length; i++) {
    const mention = named[i];
    if (mention?.type === 'document') voices.push(...paperVoice(text, mention));
    if (mention?.type !== 'agency') continue;
    const last = lastOfList(text, named, i);
    const voice = agencyVoice(text, mention, named, last);
    if (voice) voices.push(voice);
    i = last;
  }
  return voices.sort((a, b) => a.start - b.start);
}

const anonymous =
  /(?<=^|[，。；：“\n\s　])(?:[^，。；：“”\n\s　]{0,20}会议?(?:指出|强调|要求|明确|提出|认为|决定|提到)|[^，。；：“”\n\s　]{2,20}(?:表示|介绍|说|透露)(?=[，：:]))/gu;

/** 按照……会议要求: a meeting is cited, it does not speak. */
const citing = /按照|根据|依据|贯彻|落实|传达/u;

/** A person or a meeting speaks: no agency mention and no paper in the clause. */
function nobodies(text: string, named: readonly Mention[]): Voice[] {
  let next = 0;
  return [...text.matchAll(anonymous)].flatMap(({ 0: words, index }): Voice[] => {
    while ((named[next]?.end ?? text.length) <= index) next++;
    const inside = named
      .slice(next, next + 4)
      .some(({ type, start }) => type !== 'date' && start < index + words.length);
    if (inside || citing.test(words)) return [];
    return [{ start: index, end: index + words.length, manner: 'nobody' }];
  });
}

/** Before an agency that something is asked of, done to, or taken from. */
const asObject =
  /(?:下达|从|在|经|报|由|向|对|受|至|给|到|和|及|与|为|请|按照|根据|依据|贯彻|落实|单位[:：]|部门[:：])$/u;

const between = /^(?:[、，]|和|与|及|以及|会同|联合|[（(][^（）()]{0,12}[）)])?$/u;

/** The index of the last agency of a list that begins with the one at `first`. */
function lastOfList(text: string, named: readonly Mention[], first: number): number {
  let last = first;
  for (let i = first + 1; i < named.length; i++) {
    const [a, b] = [named[last], named[i]];
    if (!a || !b || b.type !== 'agency' || b.start - a.end > 14 || !between.test(text.slice(a.end, b.start)))
      break;
    last = i;
  }
  return last;
}

/** Between who speaks and the verb. */
const beside =
  /(?:等?[一二三四五六七八九十\d]*(?:个)?(?:部门|单位|部委)|等|有关|相关|负责人|负责同志|新闻|发言人|副?[部局司行主院署处厅]?[长任](?:[\u4e00-\u9fff]{2,3}(?=表示|介绍|指出|强调|说|在|就))?|主席|近日|日前|今天|昨天|今日|昨日|目前|在发布会上|在会上|会上|最新|正式|联合|共同|就此|对此|进一步|还|也|又|首次|专门|再次|[（(][^（）()]{0,20}[）)]|，(?=正在|将|要求|决定|印发|发布|部署|就)|[ 　])*/uy;

/** The verb behind who speaks, past dates and titles. */
function verbBehind(text: string, from: number, named: readonly Mention[], index: number): number {
  let at = from;
  for (let i = index; ; i++) {
    beside.lastIndex = at;
    at += beside.exec(text)?.[0].length ?? 0;
    const next = named[i + 1];
    if (next?.type !== 'date' || next.start < at || next.start > at + 1) return at;
    at = next.end;
    if (text[at] === '）' || text[at] === ')') at++;
  }
}

const issuing =
  /^(?:联合)?(?:印发|发布|出台|公布|下发|制定|制订|颁布|修订|发出|发了|审议通过|向[^，。]{1,60}印发|[^，。]{0,12}(?:通过|发布|印发|公布|批准)的?《)/u;
const saying =
  /^(?:针对[^，。]{1,30})?(?:会同[^，。]{1,20})?(?:联合)?(?:要求|强调|指出|明确|提出|部署|决定|通知|宣布|规定|表示|介绍|召开|举行|发布|透露|称|提到|显示|答复|印发|推出|迅速行动|对[^，。]{1,40}提出|针对[^，。]{1,80}答复|公布|主办|组织)/u;
const acting = /^(?:将|拟|正在|正|计划|会|此前|已|综合施策|对|把|从|通过|向)/u;

function agencyVoice(
  text: string,
  agency: AgencyMention,
  named: readonly Mention[],
  last: number,
): Voice | undefined {
  if (asObject.test(text.slice(Math.max(0, agency.start - 4), agency.start))) return undefined;
  const at = verbBehind(text, named[last]?.end ?? agency.end, named, last);
  const behind = text.slice(at, at + 100);
  const base = { start: agency.start, end: at, agency };
  if (issuing.test(behind)) return { ...base, manner: 'issues' };
  if (saying.test(behind)) return { ...base, manner: 'says' };
  const word = longestWord(text, at, Math.min(text.length, at + 12));
  const acts = acting.test(behind) || ((word?.roles ?? 0) & (role.verb | role.adverb)) !== 0;
  if (acts && !/^(?:要|应|须|必须|负责|备案|批准|同意|审批)/u.test(behind))
    return { ...base, manner: 'acts' };
  return undefined;
}

const cited = /(?:根据|按照|依据|依照|结合|列入|符合|遵照|落实|修订|贯彻)$/u;
const papersay =
  /^(?:[》中里）)]|还|也|进一步|首次|将|共|明确|[\s])*(?:提出|要求|明确|强调|指出|规定|提到|部署|显示|聚焦|在|从|围绕|包括|指出|安排)/u;
const broughtOut = /^[^，。；]{0,20}(?:发布|印发|出台|公布|实施|施行)[，。：]?/u;

/** A paper that says something, or that has just come out. */
function paperVoice(text: string, paper: DocumentMention): Voice[] {
  const behind = text.slice(paper.end, paper.end + 30);
  if (cited.test(text.slice(Math.max(0, paper.start - 4), paper.start))) return [];
  if (!papersay.test(behind) && !broughtOut.test(behind)) return [];
  return [{ start: paper.start, end: paper.end, manner: 'says', paper }];
}
