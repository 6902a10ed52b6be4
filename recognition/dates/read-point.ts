/** One point of the calendar at one place of the text: a form, the narrower parts that follow it, a clock time. */
import { clock } from './forms/clock.ts';
import type { DateForm, Said } from './date-form.ts';
import { formsInMonth, formsInYear } from './date-forms.ts';
import type { Frame } from './frame.ts';
import { noDate, type Stretch } from './stretch.ts';

/** Which of a form's patterns is meant. */
type Place = 'alone' | 'within';

interface Part {
  form: DateForm;
  said: Said;
}

export interface Point {
  end: number;
  parts: readonly Part[];
}

/** The point that begins at `at` in `text` (folded), by the first of `forms` that fits. */
export function readPoint(
  text: string,
  at: number,
  forms: readonly DateForm[],
  frame: Frame,
  place: Place,
): Point | undefined {
  const first = readPart(text, at, forms, place, frame);
  if (!first) return undefined;
  const parts = [first.part];
  let { end } = first;
  for (let narrower = formsAfter(first.part.form); narrower;) {
    const next = readPart(text, skipSpace(text, end), narrower, 'within', frame, stretchOf(parts, frame));
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
  forms: readonly DateForm[],
  place: Place,
  frame: Frame,
  outer?: Stretch,
): { part: Part; end: number } | undefined {
  for (const form of forms) {
    const pattern = form[place];
    if (!pattern) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const said = match.groups ?? {};
    if (form.read(said, frame, outer)) return { part: { form, said }, end: at + match[0].length };
  }
  return undefined;
}

function formsAfter({ opens }: DateForm): readonly DateForm[] | undefined {
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
