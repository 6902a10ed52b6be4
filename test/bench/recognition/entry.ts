/** What the bench bundles: the recogniser, and its lists by themselves. */
import { vocabulary } from '../../../recognition/agencies/vocabulary.ts';
import { startsIndex } from '../../../recognition/dates/starts-index.ts';
import { longestWord } from '../../../recognition/measures/lexicon.ts';

export { recognize } from '../../../recognition/recognize.ts';

/** Builds every list that is built at its first use. */
export function buildLists(): void {
  vocabulary();
  startsIndex();
  longestWord('', 0, 0);
}
