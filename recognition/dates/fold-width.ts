/** One spelling for digits, marks and spaces, character by character: offsets stay what they were. */

const wide = /[０-９．：／－\u2010-\u2015〜～∼─\u00a0\u2002\u2003\u2009\u3000○◯Ｏ]/g;

/** Full-width digits become plain ones, every dash and swung dash `-`, every wide space a plain one, ○ becomes 〇. */
export function foldWidth(text: string): string {
  return text.replace(wide, fold);
}

function fold(character: string): string {
  if (character >= '０' && character <= '９') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (character === '．') return '.';
  if (character === '：') return ':';
  if (character === '／') return '/';
  if ('○◯Ｏ'.includes(character)) return '〇';
  return /\s/.test(character) ? ' ' : '-';
}
