/** The first line of a text, cut to what a list shows. */
import { wholeCharacter } from '../text/whole-character.ts';

/** UTF-16 units. */
const shown = 120;

export function brief(text: string): string {
  const [line = ''] = text
    .slice(0, 10 * shown)
    .trimStart()
    .split(/[\n\r]/, 1);
  return line.length > shown ? `${line.slice(0, wholeCharacter(line, shown, -1))}……` : line;
}
