/**
 * A step of the build that writes the word lists of recognition in short, some four kilobytes less in the reader's script. Data files
 * stay plain, one only adds a word; text/word-list.ts reads both.
 */
const dataFile = /\/recognition\/(?:agencies|documents|measures)\/[\w-]+\.data\.ts$/;
const list = /(?<=[=:]\s*|wordsOf\()`(?<words>[^`$\\]+)`/g;
const beforeA = 64;

/** For Vite; nothing is shortened in tests. */
export function shortenLists() {
  return {
    name: 'shorten-lists',
    apply: 'build' as const,
    transform(code: string, path: string): string | undefined {
      if (!dataFile.test(path)) return undefined;
      return code.replace(list, (_, words: string) => `\`${shortList(words)}\``);
    },
  };
}

/** The list in the notation of text/word-list.ts; a list that has capitals of its own stays what it is. */
export function shortList(words: string): string {
  if (/[A-Z^]/.test(words)) return words;
  let before = '';
  const pieces = words
    .trim()
    .replace(/\n\s+/g, '\n')
    .replace(/\S+/g, (word) => {
      const shared = sharedStart(before, word);
      before = word;
      return shared === 0 ? word : String.fromCharCode(beforeA + shared) + word.slice(shared);
    });
  return `^${pieces.replace(/ (?=[A-Z])/g, '')}`;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length, 26) && one[length] === other[length]) length++;
  return length;
}
