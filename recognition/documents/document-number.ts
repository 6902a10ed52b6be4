/** 文号: 发改〔2021〕3号 in any brackets, 国务院令第588号, directly after a title or before it. */

/** Characters on either side of a title that are looked at. */
export const numberReach = 48;

const numbered =
  /(?<code>[\u4e00-\u9fffA-Za-z]{1,14}) ?[〔[【（(［〈﹝{] ?(?<year>\d{4}|[０-９]{4}) ?[〕\]】）)］〉﹞}] ?(?:第 ?)?(?<serial>[\d０-９]{1,5}) ?号/;
const decree =
  /[\u4e00-\u9fff]{1,16}(?:令|公告) ?(?:[\d０-９]{4} ?年 ?)?第 ?[\d０-９]{1,4} ?号|(?:19|20)\d\d ?年 ?第 ?\d{1,3} ?号/;

const after = new RegExp(`^\\s?[（(]? ?(?:(?:${numbered.source})|(?<decree>${decree.source}))`);
const before = new RegExp(`(?:${numbered.source})(?:文件?|[）)])?(?:印发的?|下发的?|发布的?)?[：:，,]?\\s?$`);
const leading =
  /^.*(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|符合|印发|下发|发布|依|经|按|以|和|及|与|的|即|《)/;

/** What stands directly after the title, else directly before it. */
export function documentNumber(textBefore: string, textAfter: string): string | undefined {
  const groups = after.exec(textAfter)?.groups ?? groupsBefore(textBefore);
  if (!groups) return undefined;
  if (groups.decree) return plainDigits(groups.decree).replaceAll(' ', '');
  const { code = '', year = '', serial = '' } = groups;
  return `${code.replace(leading, '')}〔${plainDigits(year)}〕${Number(plainDigits(serial))}号`;
}

/** 《甲》（江政发〔2021〕3号）《乙》: a number that follows another title belongs to that one. */
function groupsBefore(text: string) {
  const match = text.includes('号') ? before.exec(text) : undefined;
  return match && !/》 ?[（(]?$/.test(text.slice(0, match.index)) ? match.groups : undefined;
}

function plainDigits(text: string): string {
  return text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
