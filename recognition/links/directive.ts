/** Whether a text itself orders what it says, as a regulation, a notice or a plan does: whoever acts in its items must act. */

const article = /(?:^|\n)[ \t　]*第[一二三四五六七八九十百]+条/u;
const items = /\n[ \t　]*[一二三四五六七八九]、/gu;
const labels = /(?:责任|牵头)(?:单位|部门)[:：]|(?:通知|公告|通告)如下/u;
const title =
  /^[^《》。，；：\n]{4,60}(?:方案|意见|规划|通知|通告|公告|办法|措施|计划|规定|要点|细则)(?:[（(][^（）()\n]*[）)])?[\s　]*(?=\n)/u;
/** A headline of news about a paper. */
const reported = /印发|发布|出台|公布|解读|实施(?=《|新)|下发/u;
const fewestItems = 2;

/** Where the orders begin, a UTF-16 offset; undefined in a text that only tells of orders. */
export function ordersFrom(text: string, isSigned: boolean): number | undefined {
  if (!isSigned && !isDirective(text)) return undefined;
  const start = text.search(/(?:^|\n)[ \t　]*(?:第[一二三四五六七八九十百]+条|[（(]?一[）)、.．])|如下/u);
  return Math.max(0, start);
}

function isDirective(text: string): boolean {
  if (article.test(text) || labels.test(text)) return true;
  const head = title.exec(text.trimStart())?.[0];
  return head !== undefined && !reported.test(head) && [...text.matchAll(items)].length >= fewestItems;
}
