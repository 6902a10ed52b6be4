/** Laws of the lists: sorted, so that a new name has one place, and no entry twice. */
import { describe, expect, it } from 'vitest';
import { borderWords, innerWords } from '../../../recognition/agencies/borders.data.ts';
import { centralOrgans } from '../../../recognition/agencies/central-organs.data.ts';
import { freeEndings, functionEndings, openEndings } from '../../../recognition/agencies/endings.data.ts';
import { countryNames, foreignOrgans } from '../../../recognition/agencies/foreign-organs.data.ts';
import {
  followingFunctions,
  foreignFunctions,
  leadingFunctions,
} from '../../../recognition/agencies/functions.data.ts';
import { innerOrgans, nationalOrgans, regionalOrgans } from '../../../recognition/agencies/organs.data.ts';

const lines = {
  centralOrgans,
  foreignOrgans,
  leadingFunctions,
  followingFunctions,
  regionalOrgans,
  innerOrgans,
  nationalOrgans,
  functionEndings,
  openEndings,
  freeEndings,
};
const words = { borderWords, innerWords, countryNames, foreignFunctions };
const entries = [
  ...Object.entries(lines).map(([name, list]) => ({ name, list: list.trim().split('\n') })),
  ...Object.entries(words).map(([name, list]) => ({ name, list: list.trim().split(/\s+/) })),
];

describe('the lists of agencies', () => {
  it.each(entries)('keep $name sorted, each entry once', ({ list }) => {
    expect(list).toEqual([...new Set(list)].sort());
  });

  it('name no inner word that is a function, which is read as one', () => {
    const functions = new Set(leadingFunctions.trim().split(/\s+/));
    expect(innerWords.split(/\s+/).filter((word) => functions.has(word))).toEqual([]);
  });

  it('give every form of a central organ to one organ', () => {
    const forms = centralOrgans
      .trim()
      .split('\n')
      .flatMap((line) => line.split(' '))
      .map((form) => form.replace('*', ''));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});
