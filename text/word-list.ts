/**
 * The words of a list as its data file has them. What is built holds lists in short (scripts/shorten-lists.ts): behind `^`, each word as
 * what it does not share with the word before, after a capital for how many characters it does: `^严厉A格B规范` is 严厉 严格 严格规范.
 */
const beforeA = 64;

/** The list in full; one that is not in short is what it was. */
export function wholeList(list: string): string {
  if (!list.startsWith('^')) return list;
  const [first = '', ...others] = list.slice(1).split(/(?=[A-Z])/);
  let whole = first;
  let before = first;
  for (const piece of others) {
    const words = lastWord(before).slice(0, piece.charCodeAt(0) - beforeA) + piece.slice(1);
    whole += before.endsWith('\n') ? words : ` ${words}`;
    before = words;
  }
  return whole;
}

function lastWord(words: string): string {
  const end = words.endsWith('\n') ? words.length - 1 : words.length;
  return words.slice(Math.max(words.lastIndexOf(' ', end - 1), words.lastIndexOf('\n', end - 1)) + 1, end);
}
