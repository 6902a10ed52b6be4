/**
 * What stands right outside the words and would change what they say: the rest of a number that the words cut, and a
 * negation. 增长5 cut from 增长5.2% is not the 增长5 of 增长5.8%, and 允许新建 is not the end of 不允许新建.
 */
import type { Pattern } from './pattern.ts';

const numeral = unitsOf('0123456789.,%‰〇零一二三四五六七八九十百千万亿两');
const negation = unitsOf('不未非无勿莫没别禁');

/** Whether the same number parts and negations stand outside the place as stood outside the quote. */
export function edgesFit(pattern: Pattern, units: Uint16Array, start: number, end: number): boolean {
  const before = { atA: pattern.from - 1, left: pattern.from, atB: start - 1, step: -1 } as const;
  const after = { atA: pattern.to, left: pattern.units.length - pattern.to, atB: end, step: 1 } as const;
  return edgeFits(pattern.units, units, before) && edgeFits(pattern.units, units, after);
}

interface Edge {
  /** The first unit outside, in the pattern and in the text. */
  atA: number;
  atB: number;
  /** Units the pattern has on this side. */
  left: number;
  step: 1 | -1;
}

function edgeFits(a: Uint16Array, b: Uint16Array, edge: Edge): boolean {
  const outsideA = edge.left > 0 ? a[edge.atA] : undefined;
  const outsideB = b[edge.atB];
  if (outsideA !== outsideB && (negation.has(outsideA) || negation.has(outsideB))) return false;
  return !numeral.has(a[edge.atA - edge.step]) || sameNumber(a, b, edge);
}

/** The pattern may end before its number does; then what it has of it decides. */
function sameNumber(a: Uint16Array, b: Uint16Array, { atA, atB, left, step }: Edge): boolean {
  for (let count = 0; count < left; count++) {
    const unit = a[atA + step * count];
    const other = b[atB + step * count];
    if (unit !== other) return !numeral.has(unit) && !numeral.has(other);
    if (!numeral.has(unit)) return true;
  }
  return left > 0 || !numeral.has(b[atB]);
}

function unitsOf(characters: string): Set<number | undefined> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
