/** A pattern with what may not (or must) stand before it: how a form looks alone, made from how it looks in a date. */
export function bordered(border: RegExp, pattern: RegExp): RegExp {
  return new RegExp(border.source + pattern.source, 'y');
}
