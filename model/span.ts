/** A stretch of a text. Offsets are UTF-16 units, half-open: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
