/** Words parted by white space as a list that is known not to be empty. */
export type WordList = readonly [string, ...string[]];

export function wordList(text: string): WordList {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
}
