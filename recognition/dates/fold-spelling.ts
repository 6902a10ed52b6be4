/** One spelling for what dates are written with, character by character: offsets stay what they were. */

const otherSpellings =
  /[０-９．：／－\u2010-\u2015〜～∼~─\u00a0\u2002\u2003\u2009\u3000○◯Ｏ來後內開個週號當現這幾過歷農曆間禮節國慶勞]/g;

/** Traditional characters of date words, each before its simplified form. */
const traditional = '來来後后內内開开個个週周號号當当現现這这幾几過过歷历農农曆历間间禮礼節节國国慶庆勞劳';

/**
 * Full-width digits become plain ones, every dash and swung dash `-`, every wide space a plain one, ○ becomes 〇, and
 * the traditional characters of date words simplified ones.
 */
export function foldSpelling(text: string): string {
  return text.replace(otherSpellings, fold);
}

function fold(character: string): string {
  if (character >= '０' && character <= '９') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (character === '．') return '.';
  if (character === '：') return ':';
  if (character === '／') return '/';
  if ('○◯Ｏ'.includes(character)) return '〇';
  const place = traditional.indexOf(character);
  if (place >= 0) return traditional[place + 1] ?? character;
  return /\s/.test(character) ? ' ' : '-';
}
