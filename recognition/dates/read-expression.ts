/** A whole date expression: a point, the end of its range, and the word that changes its value. */
import { applyEdgeWord, readEdgeWord } from './edge-words.ts';
import type { FormsByCharacter } from './forms-by-character.ts';
import type { Frame } from './frame.ts';
import { rangeStretch, readRangeEnd } from './ranges.ts';
import { type Point, readPoint, stretchOf } from './read-point.ts';
import { noDate, type Stretch } from './stretch.ts';

export interface Expression {
  end: number;
  /** The forms it is made of, in order. */
  rule: string;
  /** `noDate`: to be read past. */
  stretch: Stretch;
  /** What later dates are counted from: the stretch before the edge word was applied; absent of what is said in passing. */
  named?: Stretch;
}

const looksAhead = /(?:[将拟至到前止]|预计|计划|力争|确保|定于|延长|推迟)[于在自从]?[^，。；]{0,2}$/;
const willFollow = /^(?:[起前]|[之以]前)?，?[^，。；、]{0,6}?(?:将(?!近)|拟|计划)/;
const comesFrom = /[从自] ?$/;

/** The expression that begins at `at` of the folded text, by one of `forms`. */
export function readExpression(
  text: string,
  at: number,
  forms: FormsByCharacter,
  frame: Frame,
): Expression | undefined {
  const point = readPoint(text, at, forms, frame, 1);
  if (!point) return undefined;
  const rangeEnd = readRangeEnd(text, point, frame);
  const end = endOfGloss(text, rangeEnd?.end ?? point.end);
  const before = text.slice(Math.max(0, at - 8), at);
  const edge = readEdgeWord(text, end, comesFrom.test(before));
  const ahead = edge?.form.ahead === true || looksAhead.test(before);
  const seen = { ...frame, ahead, wills: willFollow.test(text.slice(end, end + 12)) };
  const named = rangeEnd ? rangeStretch(point, rangeEnd, seen) : stretchOf(point.parts, seen);
  const stretch = edge && named !== noDate ? applyEdgeWord(named, edge) : named;
  return {
    end: edge?.end ?? end,
    rule: ruleOf(point, rangeEnd, edge?.form.rule),
    stretch,
    named: isAside(point, before) || reachesNow(edge) ? undefined : named,
  };
}

/** 2015年以来 reaches to the day of the text: no later month is one of 2015. */
function reachesNow(edge: ReturnType<typeof readEdgeWord>): boolean {
  return edge?.form.rule === 'since' && !edge.form.ahead;
}

/** 去年同期, 比去年底: only there to compare with. */
function isAside({ parts }: Point, before: string): boolean {
  return /[比较]$/.test(before) || parts.some(({ form }) => form.aside);
}

/** 今天（7月1日）起 is one date, 今天（7月1日） are two. */
const gloss = /[（(]\d{1,2}月\d{1,2}日[)）](?=[起前]|[之以]前)/y;

function endOfGloss(text: string, at: number): number {
  gloss.lastIndex = at;
  return gloss.test(text) ? gloss.lastIndex : at;
}

function ruleOf(point: Point, rangeEnd: Point | undefined, edge: string | undefined): string {
  const names = ({ parts }: Point) => parts.map(({ form }) => form.rule);
  const range = rangeEnd ? ['to', ...names(rangeEnd)] : [];
  return [...names(point), ...range, ...(edge ? [edge] : [])].join(' ');
}
