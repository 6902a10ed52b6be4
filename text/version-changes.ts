/** What changed between two versions of an article, what matters most to a reader of policy first: numbers, then modal words. */
import { diffArrays } from 'diff';
import { differenceOf, type Part } from './difference-of.ts';
import { type PassageLine, passageLines } from './passage-lines.ts';

export interface VersionChange {
  /** Empty where something was only added, or only taken away. */
  before: string;
  after: string;
  /** Up to 12 UTF-16 units of the line around the change. */
  lead: string;
  trail: string;
  /** A number or a date; a word that binds or denies; anything else. */
  concerns: 'number' | 'modal' | 'words';
}

const context = 12;
/** A changed line is looked for among so many lines that came in its place. */
const reach = 8;
/** Lines that share less than this part of their pairs of characters are two different ones. */
const leastLikeness = 0.35;
/** With more lines that came or went, it is another text, and looking on takes long. */
const mostLines = 2000;
/** Characters read and squared edits, in all; about as many single changes in a line as difference-of.ts looks for. */
const mostWork = 6_000_000;
const mostEdits = 400;

const order = { number: 0, modal: 1, words: 2 };
const digits = /[\d%‰]/u;
const numerals = /[〇零一二两三四五六七八九十百千]+(?=[年月日个项家名亿万成倍])/u;
/** Dates without a number. */
const times =
  /[今明去前后次翌当本同近][年月周日天]|[年月季周]度?[底末初中]|[上下]半年|[上中下]旬|[上下]个?[月周季]|近期|日前|即日|季度|年度/gu;
/** Words that say how binding a sentence is, and negations; the longer before the shorter that they begin with. */
const modals = /应当|必须|不得|禁止|严禁|鼓励|支持|允许|可以|原则上|力争|确保|引导|不|未|无|应|须|可/gu;

/** Words that only contain one of them. */
const otherwise =
  /不仅|不但|不断|不同|不少|不足|不久|不过|不论|不管|未来|无论|无线|无人[机驾]|无障碍|无偿|应急|应用|应对|应届|[响反供相适对]应|可靠|可见|可持续|可再生|可行|可能|[许认]可/gu;

/** Most important first, else in the order of the text. White space and counters of readers do not count. */
export function versionChanges(before: string, after: string): VersionChange[] {
  const [old, now] = [passageLines(before), passageLines(after)];
  const changes = linesCompared(old, now) ?? [...goneLines(old), ...newLines(now)];
  return changes.sort((a, b) => order[a.concerns] - order[b.concerns]);
}

/** Undefined where so many lines are different that it is another text. */
function linesCompared(old: PassageLine[], now: PassageLine[]): VersionChange[] | undefined {
  const comparator = (a: PassageLine, b: PassageLine) => a.key === b.key;
  const runs = diffArrays(old, now, { comparator, maxEditLength: mostLines });
  if (!runs) return undefined;
  const work = { left: mostWork };
  const changes: VersionChange[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run || (!run.added && !run.removed)) continue;
    const next = runs[index + 1];
    if (run.removed && next?.added) {
      changes.push(...linesChanged(run.value, next.value, work));
      index++;
    } else {
      changes.push(...(run.removed ? goneLines(run.value) : newLines(run.value)));
    }
  }
  return changes;
}

const goneLines = (lines: readonly PassageLine[]) => lines.map(({ text }) => wholeLine(text, ''));
const newLines = (lines: readonly PassageLine[]) => lines.map(({ text }) => wholeLine('', text));

/** Lines are compared while there is work left; what is over is told line by line. */
function linesChanged(
  old: readonly PassageLine[],
  now: readonly PassageLine[],
  work: { left: number },
): VersionChange[] {
  const changes: VersionChange[] = [];
  let from = 0;
  for (const { text } of old) {
    const match = partnerOf(text, now.slice(from, from + reach), work);
    if (!match) {
      changes.push(wholeLine(text, ''));
      continue;
    }
    changes.push(...newLines(now.slice(from, from + match.at)));
    work.left -= match.edits ** 2;
    changes.push(...lineChanged(differenceOf(text, match.text)));
    from += match.at + 1;
  }
  return [...changes, ...newLines(now.slice(from))];
}

/** The first line that says nearly the same, with about how many edits make the one of the other. */
function partnerOf(text: string, lines: readonly PassageLine[], work: { left: number }) {
  const pairs = work.left > 0 ? pairsOf(text) : undefined;
  for (const [at, line] of pairs ? lines.entries() : []) {
    const length = text.length + line.text.length;
    work.left -= length;
    const like = likeness(pairs, line.text);
    const edits = Math.min(mostEdits, (1 - like) * length);
    if (like >= leastLikeness && work.left > edits ** 2) return { at, text: line.text, edits };
  }
  return undefined;
}

/** Dice's coefficient of the pairs of characters: as many steps as there are characters. */
function likeness(pairs: ReadonlyMap<string, number> | undefined, text: string): number {
  let [shared, all] = [0, 0];
  for (const [pair, count] of pairsOf(text)) {
    shared += Math.min(count, pairs?.get(pair) ?? 0);
    all += count;
  }
  for (const count of pairs?.values() ?? []) all += count;
  return (2 * shared) / Math.max(1, all);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function wholeLine(before: string, after: string): VersionChange {
  return { before, after, lead: '', trail: '', concerns: concern(before, after) };
}

function lineChanged(parts: readonly Part[]): VersionChange[] {
  const changes: VersionChange[] = [];
  for (let index = 0; index < parts.length; index++) {
    if (parts[index]?.is === 'same') continue;
    const lead = parts[index - 1]?.text.slice(-context) ?? '';
    let [before, after] = ['', ''];
    for (let part = parts[index]; part && part.is !== 'same'; part = parts[++index]) {
      if (part.is === 'removed') before += part.text;
      else after += part.text;
    }
    const trail = parts[index]?.text.slice(0, context) ?? '';
    if (before.trim() === '' && after.trim() === '') continue;
    changes.push({
      before,
      after,
      lead,
      trail,
      concerns: concern(before, after, lead.slice(-2), trail.slice(0, 2)),
    });
  }
  return changes;
}

/** Words may reach over the edge of what changed: 应当 that became 应 lost only its second half, 今年 its first. */
function concern(before: string, after: string, lead = '', trail = ''): VersionChange['concerns'] {
  const counts = (text: string) =>
    digits.test(text) || (text !== '' && numerals.test(text + trail.slice(0, 1)));
  const isOther = (wordsOf: (text: string) => string) =>
    wordsOf(lead + before + trail) !== wordsOf(lead + after + trail);
  if (counts(before) || counts(after) || isOther((text) => (text.match(times) ?? []).join())) return 'number';
  return isOther((text) => (text.replaceAll(otherwise, '').match(modals) ?? []).join()) ? 'modal' : 'words';
}
