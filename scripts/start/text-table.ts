/** A table for terminals, where a Chinese character is two columns wide. */

/** Unicode's wide and fullwidth blocks (UAX #11), as far as Chinese text has them. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** Columns as wide as their widest cell; cells longer than `most` columns are cut, the last column never. */
export function textTable(rows: readonly string[][], most = 48): string {
  const cells = rows.map((row) => row.map((cell, at) => (at < row.length - 1 ? cut(cell, most) : cell)));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, at) => pad(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(columns - width(text));
}

function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let short = '';
  for (const character of text) {
    if (width(short + character) > columns - 2) break;
    short += character;
  }
  return `${short}…`;
}
