/** What an article's page says to a reader who kept its text earlier. */
import type { ArticleVersion } from '../model/article.ts';
import { isCutShort } from './is-cut-short.ts';
import { type VersionChange, versionChanges } from './version-changes.ts';
import { wholeCharacter } from './whole-character.ts';

export interface SinceKept {
  /** When the text was kept that the page is compared with; milliseconds since 1970. */
  keptAt: number;
  /** The page shows only part of that text. */
  isCut: boolean;
  /** Changes in all, and the most important of them. */
  count: number;
  changes: VersionChange[];
}

/** Changes that are told, at most. */
const told = 20;
/** UTF-16 units of one that are shown, at most. */
const longest = 300;

/** Undefined where the text is as it was kept last, or none was. `versions`: oldest first. */
export function sinceKept(versions: readonly ArticleVersion[], text: string): SinceKept | undefined {
  const whole = versions.findLast(({ isIncomplete }) => !isIncomplete);
  if (!whole || whole.text === text) return undefined;
  const changes = versionChanges(whole.text, text);
  if (changes.length === 0) return undefined;
  const isCut = isCutShort(whole.text, text);
  return {
    keptAt: whole.keptAt,
    isCut,
    count: changes.length,
    changes: changes.slice(0, told).map(shortened),
  };
}

function shortened({ before, after, ...change }: VersionChange): VersionChange {
  return { ...change, before: cut(before), after: cut(after) };
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, wholeCharacter(text, longest, -1))}…` : text;
}
