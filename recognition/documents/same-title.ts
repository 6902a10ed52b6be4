/** Whether a shorter title plainly stands for a longer one: its end, or an abbreviation of it. */
import { policyHeads } from './heads.data.ts';

/** 《江南省节水条例》 and 《节水条例》, 《…若干措施》 and 《若干措施》; not 《社会保险法》 and 《保险法》. Both are plain titles. */
export function endsTitle(end: string, whole: string): boolean {
  if (!whole.endsWith(end) || whole.length === end.length) return whole === end;
  return end.length >= 6 || namesNothing(end) || endsInIssuer.test(whole.slice(0, -end.length));
}

/** 民促法 of 民办教育促进法: one character of each word, and the head. 证券法 is none of 证券投资基金法. */
export function abbreviates(short: string, title: string): boolean {
  if (short.length < 3 || short.length > 6 || short.at(-1) !== title.at(-1)) return false;
  let at = -1;
  for (let i = 0; i < short.length; i++) {
    const isEdge = i === 0 || i === short.length - 1;
    at = title.indexOf(short.charAt(i), at + (isEdge ? 1 : 2));
    if (at < 0) return false;
  }
  return true;
}

const endsInIssuer = /(?:共和国|[省市县区州盟旗部局委厅院府]|关于)$/;
const modifiers =
  /^(?:若干|实施|暂行|管理|工作|行动|指导|保障|专项|总体|试行|临时|重点|政策|补充|具体|年度|中长期|[一二三五十两]年|发展|改革|建设|规划)+/;

/** 《实施办法》, 《行动方案》: a kind of paper and no matter. */
function namesNothing(title: string): boolean {
  const head = title.replace(modifiers, '');
  return [title, head].some((words) => policyHeads.has(words)) || head === '';
}

/** Without quotes and spaces. */
export function plainTitle(title: string): string {
  return title.replaceAll(/[“”"〈〉《》\s]/g, '');
}
