/** Reads the lists of the data files: one entry a line, or words between spaces. */
import { wholeList } from '../../text/word-list.ts';

/** Forms to full names, of lines that begin with the full name. The first line that has a form keeps it. */
export function readForms(list: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of linesOf(list)) {
    const words = line.split(' ');
    for (const form of words) if (!forms.has(form)) forms.set(form, words[0] ?? form);
  }
  return forms;
}

/** Form and full name, of lines that begin with the form. */
export function readPairs(list: string): Map<string, string> {
  return new Map(
    linesOf(list).map((line) => {
      const gap = line.indexOf(' ');
      return [line.slice(0, gap), line.slice(gap + 1)];
    }),
  );
}

export function linesOf(list: string): string[] {
  return wholeList(list).trim().split(/\n+/);
}

export function wordsOf(list: string): string[] {
  return wholeList(list).trim().split(/\s+/);
}
