/** What differs between two passages, character by character; a number is one piece, for half a number says nothing. */
import { diffArrays } from 'diff';

export interface Part {
  is: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond so many single changes marking them helps nobody, and takes long. */
const mostChanges = 400;

/** The parts of both in order: without the added ones they make `before`, without the removed ones `after`. */
export function differenceOf(before: string, after: string): Part[] {
  const parts = diffArrays(pieces(before), pieces(after), { maxEditLength: mostChanges });
  if (!parts) {
    return [
      { is: 'removed', text: before },
      { is: 'added', text: after },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function pieces(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|\P{Nd}|\p{Nd}/gsu) ?? [];
}
