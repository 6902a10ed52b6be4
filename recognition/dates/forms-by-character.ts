/** Of a list of forms, those that can match at a place: a pattern that lacks the next character need not be tried. */
import type { DateForm } from './date-form.ts';

const zero = 48;
const nine = 57;

/** Which of a form's patterns is meant. */
export type Place = 'alone' | 'within';

export class FormsByCharacter {
  /** By the character that the patterns name. */
  readonly #naming = new Map<number, readonly DateForm[]>();

  /** All patterns must name what they match, digits aside (no `.`, no range of characters), and end at no digit. */
  constructor(
    readonly forms: readonly DateForm[],
    readonly place: Place,
  ) {}

  /** The forms whose patterns name the first character from `from` on that is no digit. */
  at(text: string, from: number): readonly DateForm[] {
    let at = from;
    let unit = text.charCodeAt(at);
    while (unit >= zero && unit <= nine) unit = text.charCodeAt(++at);
    let forms = this.#naming.get(unit);
    if (!forms) {
      forms = this.forms.filter((form) => form[this.place]?.source.includes(text.charAt(at)));
      this.#naming.set(unit, forms);
    }
    return forms;
  }
}
