/** One point of the calendar at one place of the text: a form, the narrower parts that follow it, a clock time. */
import { clock } from './forms/clock.ts';
import type { DateForm, Said } from './date-form.ts';
import { formsInMonth, formsInYear } from './date-forms.ts';
import type { FormsByCharacter } from './forms-by-character.ts';
import type { Frame } from './frame.ts';
import { noDate, type Stretch } from './stretch.ts';

interface Part {
  form: DateForm;
  said: Said;
}

export interface Point {
  end: number;
  parts: readonly Part[];
}

/** The point that begins at `at` in `text` (folded), by the first of `forms` that fits; `seen` characters from there fit all of them. */
export function readPoint(
  text: string,
  at: number,
  forms: FormsByCharacter,
  frame: Frame,
  seen = 0,
): Point | undefined {
  const first = readPart(text, at, forms, frame, undefined, seen);
  if (!first) return undefined;
  const parts = [first.part];
  let { end } = first;
  for (let narrower = formsAfter(first.part.form); narrower;) {
    const next = readPart(text, skipSpace(text, end), narrower, frame, parts);
    if (!next) break;
    parts.push(next.part);
    end = next.end;
    narrower = formsAfter(next.part.form);
  }
  return { end: parts.at(-1)?.form.opens === 'day' ? endOfClock(text, end) : end, parts };
}

/** What the parts say together, read against `frame`; inside `outer` where the text says the year elsewhere. */
export function stretchOf(parts: readonly Part[], frame: Frame, outer?: Stretch): Stretch {
  let stretch = outer;
  for (const { form, said } of parts) {
    stretch = form.read(said, frame, stretch) ?? noDate;
    if (stretch === noDate) break;
  }
  return stretch ?? noDate;
}

function readPart(
  text: string,
  at: number,
  forms: FormsByCharacter,
  frame: Frame,
  before?: readonly Part[],
  seen = 0,
): { part: Part; end: number } | undefined {
  let outer: Stretch | undefined;
  for (const form of forms.at(text, at + seen)) {
    const pattern = form[forms.place];
    if (!pattern) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const said = match.groups ?? {};
    if (before) outer ??= stretchOf(before, frame);
    if (form.read(said, frame, outer)) return { part: { form, said }, end: at + match[0].length };
  }
  return undefined;
}

function formsAfter({ opens }: DateForm): FormsByCharacter | undefined {
  if (opens === 'year') return formsInYear;
  return opens === 'month' ? formsInMonth : undefined;
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

function endOfClock(text: string, at: number): number {
  clock.lastIndex = at;
  return clock.test(text) ? clock.lastIndex : at;
}
