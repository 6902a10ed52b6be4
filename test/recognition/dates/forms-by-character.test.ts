import { describe, expect, it } from 'vitest';
import { formsInMonth, formsInYear, openingForms } from '../../../recognition/dates/date-forms.ts';
import { foldSpelling } from '../../../recognition/dates/fold-spelling.ts';
import { FormsByCharacter } from '../../../recognition/dates/forms-by-character.ts';
import { dateTraps } from './date-traps.cases.ts';
import { dateCases } from './dates.cases.ts';

const texts = Object.values({ ...dateCases, ...dateTraps })
  .flat(2)
  .map((text) => foldSpelling((text ?? '').replaceAll(/[⟦⟧]/g, '')));

/** Where a form matches, and where it is not tried for the character that follows `seen` others. */
function passedOver({ forms, place }: FormsByCharacter, seen: number) {
  const matches: string[] = [];
  const missed: string[] = [];
  for (const form of forms) {
    const index = new FormsByCharacter([form], place);
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) {
        const pattern = form[place];
        if (!pattern || (seen > 0 && !form.starts.includes(text.charAt(at)))) continue;
        pattern.lastIndex = at;
        const [match] = pattern.exec(text) ?? [];
        if (match === undefined) continue;
        matches.push(match);
        if (index.at(text, at + seen).length === 0) missed.push(`${form.rule}: ${match}`);
      }
    }
  }
  return { matches, missed };
}

describe('the forms that are tried for a character', () => {
  it.each([
    ['after the first one', new FormsByCharacter(openingForms, 'alone'), 1],
    ['after a year', formsInYear, 0],
    ['after a month', formsInMonth, 0],
  ] as const)('%s: all that match', (_, forms, seen) => {
    const { matches, missed } = passedOver(forms, seen);
    expect(matches.length).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });

  it('are none where no pattern names it', () => {
    expect(new FormsByCharacter(openingForms, 'alone').at('12吨', 1)).toEqual([]);
  });
});
