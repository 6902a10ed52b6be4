/** Whether an agency, or the list that it heads, is the subject of a verb that says, issues or does something. */
import type { AgencyMention, DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { longestWord, role } from '../measures/lexicon.ts';
import { firstFrom } from './first-from.ts';
import type { Voice } from './voice.ts';

/** The words of a list of agencies, or those that stand for one, with the first agency. */
interface Subject extends Span {
  agency: AgencyMention;
}

/** Before an agency that something is asked of, done to, or taken from. */
const asObject =
  /(?:下达|从|在|经|报|由|向|对|受|至|给|到|和|及|与|为|请|会同|联合|配合|按照|根据|依据|贯彻|落实|单位[:：]|部门[:：])$/u;

/** （……牵头，……配合）. */
const inAside = /[（(〔【][^（）()〔〕【】。\n]*$/u;
/** 《办法》要求，民政部制定……: who acts in an order must act, and orders nothing. */
const ordered =
  /(?:》|会议|通知|意见|方案|办法|条例|规划|计划|措施)(?:还|也|同时|进一步)*(?:要求|规定|明确|提出|部署)[，：:]?$/u;
/** UTF-16 units. */
const longestAside = 100;
const longestLead = 12;

const issuing =
  /^(?:已经?|此前|曾|正式)?(?:联合)?(?:印发|发布|出台|公布|下发|制定|制订|颁布|修订|发出|发了|审议通过|向[^，。]{1,60}印发|正?(?:就|对)《|[^，。]{0,12}(?:通过|发布|印发|公布|批准)的?《)/u;
const saying =
  /^(?:针对[^，。]{1,30})?(?:会同[^，。]{1,20})?(?:联合)?(?:要求|强调|指出|明确|提出|部署|决定|通知|宣布|规定|表示|介绍|召开|举行|发布|发表|透露|告诉|回应|回答|重申|解读|解释|建议|呼吁|通报|通告|披露|称|说|提到|显示|答复|印发|推出|发文|发函|作出|批复|迅速行动|对[^，。]{1,40}提出|针对[^，。]{1,80}答复|公布|主办|组织)/u;
const acting = /^(?:将|拟|正在|正|在|计划|会|此前|已|综合施策|对|把|从|通过|向)/u;
const notActing = /^(?:要|应|须|必须|负责|备案|批准|同意|审批)/u;

/** `dates` sorted by start; at most one voice. */
export function agencyVoice(text: string, subject: Subject, dates: readonly DateMention[]): Voice[] {
  const { start, agency } = subject;
  const lead = text.slice(Math.max(0, start - longestAside), start);
  const near = lead.slice(-longestLead);
  const { at, posted } = verbBehind(text, subject, dates);
  const behind = text.slice(at, at + 100);
  const voice = (manner: Voice['manner']): Voice[] => [{ start, end: at, agency, manner }];
  if (isSource(near, behind)) return voice(issuedBehind.test(behind) ? 'issues' : 'says');
  if (asObject.test(near) || inAside.test(lead)) return [];
  const isOrdered = ordered.test(near);
  if (issuing.test(behind)) return isOrdered ? [] : voice('issues');
  if (saying.test(behind) || (posted && /^[：:]/u.test(behind))) return voice('says');
  if (isOrdered || notActing.test(behind)) return [];
  if (pledges(text, at)) return voice('pledges');
  return acting.test(behind) || opensPredicate(text, at) ? voice('acts') : [];
}

/** 还将修订, 将组织: 将 before a noun only brings the object forward. */
function pledges(text: string, at: number): boolean {
  return text[at] === '将' && opensPredicate(text, at + 1);
}

/** A verb, or an adverb before one. */
function opensPredicate(text: string, at: number): boolean {
  const word = longestWord(text, at, Math.min(text.length, at + 12));
  return ((word?.roles ?? 0) & (role.verb | role.adverb)) !== 0;
}

const issuedBehind = /^(?:联合)?(?:印发|发布|出台|公布|下发|制定|制订|颁布)的/u;
/** What a paper rests on is not what it says: 根据《……法》，制定本办法. */
const onlyRestsOn = /^[^。\n]*?(?:制定|结合|通知如下|公告如下)/u;

/** 根据证监会发布的公告，……; 记者从教育部获悉. */
function isSource(lead: string, behind: string): boolean {
  if (/(?:根据|按照|依据)$/u.test(lead)) return issuedBehind.test(behind) && !onlyRestsOn.test(behind);
  return lead.endsWith('从') && /^(?:了解到|获悉|得知)/u.test(behind);
}

const post =
  /(?:有关|相关)?(?:党组|党委)?(?:负责人|负责同志|新闻发言人|发言人|人士|书记|主席|副?[部局司行主院署处厅]?[长任])(?:[\u4e00-\u9fff]{2,3}(?=表示|介绍|指出|强调|说|在|就))?/uy;
const joint =
  /(?:会同|联合)[^，。；\n]{1,60}?(?:等(?:[一二三四五六七八九十\d]*个?(?:部门|单位|部委))?)?(?=印发|发布|出台|制定|公布|下发|部署|要求|开展|建立)/uy;
/** Between who speaks and the verb. */
const beside =
  /(?:等?[一二三四五六七八九十\d]*(?:个)?(?:部门|单位|部委)|等|有关|相关|近日|日前|今天|昨天|今日|昨日|当天|当日|同日|随后|同时|目前|当地时间|\d{1,2}日|工作报告|官网|官方网站|在[^，。；\n]{0,12}会上|在[^，。；\n]{1,8}(?=举行|召开|发布|发表|宣布|表示|签署|启动)|会上|撰文|最新|正式|联合|共同|就此|对此|进一步|还|也|又|则|再|首次|专门|再次|[（(][^（）()]{0,20}[）)]|，(?=正在|将|要求|决定|印发|发布|部署|就)|[ 　])/uy;

/** Where the verb stands, past dates and titles; `posted`: somebody in office speaks for the agency. */
function verbBehind(
  text: string,
  { end }: Span,
  dates: readonly DateMention[],
): { at: number; posted: boolean } {
  let at = end;
  let posted = false;
  for (;;) {
    const office = lengthAt(post, text, at);
    posted ||= office > 0;
    const step =
      office || lengthAt(joint, text, at) || lengthAt(beside, text, at) || dateLength(text, at, dates);
    if (step === 0) return { at, posted };
    at += step;
  }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A date right here, or behind a bracket or comma, with the bracket that it closes. */
function dateLength(text: string, at: number, dates: readonly DateMention[]): number {
  const date = dates[firstFrom(dates, at)];
  if (!date || date.start > at + 1 || !/^[（(，,]?$/u.test(text.slice(at, date.start))) return 0;
  return date.end - at + (/[）)]/u.test(text[date.end] ?? '') ? 1 : 0);
}
