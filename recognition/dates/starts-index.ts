/** Which forms can begin with a character: built on first use, one look-up for every character of the text. */
import type { DateForm } from './date-form.ts';
import { openingForms } from './date-forms.ts';

const built: { index?: readonly (readonly DateForm[] | undefined)[] } = {};

/** By UTF-16 unit; units that begin no date have no entry. */
export function formsByStart(): readonly (readonly DateForm[] | undefined)[] {
  return (built.index ??= buildIndex());
}

function buildIndex() {
  const index: (readonly DateForm[] | undefined)[] = Array.from({ length: 0x10000 });
  for (const form of openingForms) {
    for (const character of form.starts) {
      const unit = character.charCodeAt(0);
      index[unit] = [...(index[unit] ?? []), form];
    }
  }
  return index;
}
