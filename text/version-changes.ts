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
  concerns: 'number' | 'modal' | 'words';
}

const context = 12;
/** A changed line is looked for among so many lines that came in its place. */
const reach = 8;
/** Lines that share less than this part of their characters are two different ones. */
const leastLikeness = 0.5;

const order = { number: 0, modal: 1, words: 2 };
const digits = /[\d%‰]/u;
const numerals = /[〇零一二两三四五六七八九十百千]+(?=[年月日个项家名亿万成倍])/u;
/** Words that say how binding a sentence is, and negations; the longer before the shorter that they begin with. */
const modals = /应当|必须|不得|禁止|严禁|鼓励|支持|允许|可以|原则上|力争|确保|引导|不|未|无|应|须|可/gu;

/** Most important first, else in the order of the text. White space and counters of readers do not count. */
export function versionChanges(before: string, after: string): VersionChange[] {
  const [old, now] = [passageLines(before), passageLines(after)];
  const runs = diffArrays(old, now, { comparator: (a, b) => a.key === b.key });
  const changes: VersionChange[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run || (!run.added && !run.removed)) continue;
    const next = runs[index + 1];
    if (run.removed && next?.added) {
      changes.push(...linesChanged(run.value, next.value));
      index++;
    } else {
      changes.push(...(run.removed ? linesChanged(run.value, []) : linesChanged([], run.value)));
    }
  }
  return changes.sort((a, b) => order[a.concerns] - order[b.concerns]);
}

function linesChanged(old: readonly PassageLine[], now: readonly PassageLine[]): VersionChange[] {
  const changes: VersionChange[] = [];
  let from = 0;
  for (const line of old) {
    const match = now
      .slice(from, from + reach)
      .findIndex(({ text }) => likeness(line.text, text) >= leastLikeness);
    const partner = match < 0 ? undefined : now[from + match];
    if (!partner) {
      changes.push(wholeLine(line.text, ''));
      continue;
    }
    changes.push(...now.slice(from, from + match).map(({ text }) => wholeLine('', text)));
    changes.push(...lineChanged(differenceOf(line.text, partner.text)));
    from += match + 1;
  }
  return [...changes, ...now.slice(from).map(({ text }) => wholeLine('', text))];
}

function likeness(before: string, after: string): number {
  const same = differenceOf(before, after).reduce(
    (sum, { is, text }) => sum + (is === 'same' ? text.length : 0),
    0,
  );
  return (2 * same) / (before.length + after.length);
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

/** A modal word may reach over the edge of what changed: 应当 that became 应 lost only its second half. */
function concern(before: string, after: string, lead = '', trail = ''): VersionChange['concerns'] {
  const counts = (text: string) =>
    digits.test(text) || (text !== '' && numerals.test(text + trail.slice(0, 1)));
  if (counts(before) || counts(after)) return 'number';
  const modalsOf = (text: string) => (text.match(modals) ?? []).join();
  return modalsOf(lead + before + trail) === modalsOf(lead + after + trail) ? 'words' : 'modal';
}
