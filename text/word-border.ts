/**
 * Where every browser sees the border of a word: beside blanks and the signs that no word holds. Inside Chinese
 * running text each browser has a dictionary of its own, so no place there counts. Source: Unicode Standard Annex 29,
 * table 3: some signs, fullwidth ones too, join the digits around them.
 */
const signs = /[\s。！？、，；：…—“”《》〈〉（）【】「」『』()[\]!?]/;
const joinedDigits = /^\d[，；]\d$/;

/** At the UTF-16 offset `at` of a text whose blocks are lines. */
export function isWordBorder(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  if (before === undefined || after === undefined) return true;
  if (!signs.test(before) && !signs.test(after)) return false;
  return ![text.slice(at - 2, at + 1), text.slice(at - 1, at + 2)].some((three) => joinedDigits.test(three));
}
