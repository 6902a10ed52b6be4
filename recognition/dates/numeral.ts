/** Numbers as dates write them: digits, 二〇二一 digit by digit, 三十一 by place. Up to 999. */

const digits: Partial<Record<string, number>> = {
  〇: 0,
  零: 0,
  O: 0,
  一: 1,
  元: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The number, or undefined where the text is none. */
export function numeral(text: string | undefined): number | undefined {
  if (!text) return undefined;
  return /[十百]/.test(text) ? byPlace(text) : digitByDigit(text);
}

function digitByDigit(text: string): number | undefined {
  let value = 0;
  for (const character of text) value = 10 * value + digitOf(character);
  return Number.isNaN(value) ? undefined : value;
}

function byPlace(text: string): number | undefined {
  const groups = /^(?:(?<hundreds>.?)百零?)?(?:(?<tens>.?)十)?(?<ones>.?)$/u.exec(text)?.groups;
  if (!groups) return undefined;
  const { hundreds, tens, ones } = groups;
  const value = 100 * place(hundreds) + 10 * place(tens) + (ones ? digitOf(ones) : 0);
  return Number.isNaN(value) ? undefined : value;
}

/** 十 alone is one ten; undefined: the place is not there. */
function place(digit: string | undefined): number {
  if (digit === undefined) return 0;
  return digit === '' ? 1 : digitOf(digit);
}

function digitOf(character: string): number {
  return character >= '0' && character <= '9' ? Number(character) : (digits[character] ?? NaN);
}
