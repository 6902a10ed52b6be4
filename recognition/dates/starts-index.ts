/** Which forms can begin with a character: built on first use, one look-up in 64 kB for every character of the text. */
import type { DateForm } from './date-form.ts';
import { openingForms } from './date-forms.ts';
import { FormsByCharacter } from './forms-by-character.ts';

export interface StartsIndex {
  /** By UTF-16 unit, the number of its forms; 0 where no date begins. */
  numbers: Uint8Array;
  forms: readonly (FormsByCharacter | undefined)[];
}

const built: { index?: StartsIndex } = {};

export function startsIndex(): StartsIndex {
  return (built.index ??= buildIndex());
}

function buildIndex(): StartsIndex {
  const byUnit = new Map<number, DateForm[]>();
  for (const form of openingForms) {
    for (const character of form.starts) {
      const unit = character.charCodeAt(0);
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), form]);
    }
  }
  const numbers = new Uint8Array(0x10000);
  const forms: (FormsByCharacter | undefined)[] = [undefined];
  for (const [unit, ofUnit] of byUnit) numbers[unit] = forms.push(new FormsByCharacter(ofUnit, 'alone')) - 1;
  return { numbers, forms };
}
