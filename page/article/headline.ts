/**
 * The article's title as the page shows it: the line, or the two or three that it is broken over, with which one of
 * the titles in the page's head begins, or ends (some put the site's name first).
 */
import type { Line } from '../flattening/line-builder.ts';

export interface Headline {
  title: string;
  /** Every place on the page where the title stands. */
  lines: ReadonlySet<Line>;
}

interface Run {
  lines: Line[];
  text: string;
  squeezed: string;
}

/** `names`: the titles in the page's head, best first. */
export function findHeadline(lines: readonly Line[], names: readonly string[]): Headline | undefined {
  const runs = runsOf(lines, Math.max(0, ...names.map(({ length }) => length)) + 8);
  for (const name of names) {
    const best = bestRun(runs, squeeze(name));
    if (best) return { title: writtenTitle(best, name), lines: placesOf(best, runs) };
  }
  return undefined;
}

/** One to three lines in a row of one block, together not longer than a title. */
function runsOf(lines: readonly Line[], limit: number): Run[] {
  return lines.flatMap((line, index) => {
    const runs: Run[] = [];
    for (const length of [1, 2, 3]) {
      const run = lines.slice(index, index + length);
      const text = run.map((part) => part.text).join('');
      if (run.length < length || run.at(-1)?.block !== line.block || text.length > limit) break;
      for (const title of new Set([text, text.replace(tag, '')]))
        if (title.length >= shortest) runs.push({ lines: run, text: title, squeezed: squeeze(title) });
    }
    return runs;
  });
}

/**
 * The longest with which the name begins; else one that it ends with or holds between marks, if that is much of it;
 * else one that it gives the beginning of.
 */
function bestRun(runs: readonly Run[], name: string): Run | undefined {
  const stem = /^(?<stem>.{8,}?)(?:\.\.\.|…)/.exec(name)?.groups?.stem;
  return (
    longest(runs, (part) => begins(name, part)) ??
    longest(runs, (part) => ends(name, part)) ??
    longest(runs, (part) => holds(name, part)) ??
    (stem === undefined ? undefined : longest(runs, (part) => part.startsWith(stem)))
  );
}

function longest(runs: readonly Run[], fits: (squeezed: string) => boolean): Run | undefined {
  let best: Run | undefined;
  for (const run of runs)
    if (run.squeezed.length > (best?.squeezed.length ?? 0) && fits(run.squeezed)) best = run;
  return best;
}

function placesOf({ squeezed }: Run, runs: readonly Run[]): Set<Line> {
  return new Set(runs.flatMap((run) => (run.squeezed === squeezed ? run.lines : [])));
}

/** As the page's line has it; of one broken over lines, as the head writes it. */
function writtenTitle({ lines, text, squeezed }: Run, name: string): string {
  if (lines.length === 1) return text;
  const lengths = [...name].map((_, index) => index + 1);
  const end = lengths.find((length) => squeeze(name.slice(0, length)) === squeezed);
  return end === undefined ? text : name.slice(0, end).trim();
}

const shortest = 4;
/** 【快讯】, [政策]: a label before the title, which the head's title may lack. */
const tag = /^(?:\[[^\]]{1,8}\]|【[^】]{1,8}】)\s*(?=\S)/;

const mark = String.raw`[\s_|｜\-–—·•<>«»(（)）【】[\]:：,，/]`;
const leadingMark = new RegExp(`^${mark}`);
const trailingMark = new RegExp(`${mark}$`);

function begins(name: string, part: string): boolean {
  return name.startsWith(part) && (name.length === part.length || leadingMark.test(name.slice(part.length)));
}

function ends(name: string, part: string): boolean {
  return (
    part.length > name.length / 2 &&
    name.endsWith(part) &&
    (trailingMark.test(name.slice(0, -part.length)) || part.length >= 12)
  );
}

function holds(name: string, part: string): boolean {
  const at = name.indexOf(part);
  if (at < 0 || part.length < 10 || part.length < name.length / 3) return false;
  return trailingMark.test(name.slice(0, at)) && leadingMark.test(name.slice(at + part.length));
}

/** Without white space, and with letters and punctuation of one width: titles are typed twice. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
