/** Whether a text itself orders what it says, as a regulation, a notice or a plan does: who acts in it must act. */

const article = /(?:^|\n)[\s　]*第[一二三四五六七八九十百]+条/u;
const item = /\n[\s　]*[一二三四五六七八九]、/gu;
const labels = /(?:责任|牵头)(?:单位|部门)[:：]|(?:通知|公告|通告)如下/u;
const title =
  /^[^《》。，；：\n]{4,60}(?:方案|意见|规划|通知|通告|公告|办法|措施|计划|规定|要点|细则)(?:[（(][^（）()\n]*[）)])?[\s　]*(?=\n)/u;
/** A headline of news about a paper. */
const reported = /印发|发布|出台|公布|解读|实施(?=《|新)|下发/u;
const fewestItems = 2;

export function isDirective(text: string): boolean {
  if (article.test(text) || labels.test(text)) return true;
  const head = title.exec(text.trimStart())?.[0];
  return head !== undefined && !reported.test(head) && [...text.matchAll(item)].length >= fewestItems;
}
