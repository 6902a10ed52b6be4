/** The lines around an article's text, where its day, its source and its author stand. */
import { withoutFurniture } from '../flattening/furniture-lines.ts';
import type { Line } from '../flattening/line-builder.ts';
import type { Page } from './body.ts';
import type { Holder } from './holders.ts';

export interface Surroundings {
  /** Whether the page shows a headline above the text. */
  isTitled: boolean;
  /** Right before the headline. */
  before: readonly Line[];
  /** From the headline (without one: from some lines before the text) to the text. */
  above: readonly Line[];
  /** Right behind the text. */
  below: readonly Line[];
}

const linesBefore = 6;
const linesAround = 15;

export function surroundings({ lines, titles }: Page, body: Holder): Surroundings {
  const text = withoutFurniture(body.element, lines.slice(body.first, body.last + 1));
  const [first, last] = [text[0], text.at(-1)];
  const start = first ? lines.indexOf(first, body.first) : body.first;
  const end = last ? lines.indexOf(last, start) : body.last;
  const headline = lines.slice(0, start).findLastIndex((line) => titles.has(line));
  const from = headline < 0 ? Math.max(0, start - linesAround) : headline;
  return {
    isTitled: headline >= 0,
    before: lines.slice(Math.max(0, from - linesBefore), from),
    above: lines.slice(from, start),
    below: lines.slice(end + 1, end + 1 + linesAround),
  };
}
