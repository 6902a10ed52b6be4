/** Counts what a locator made of a changed page: where it was right, where it said so, and where it moved silently. */
import type { Located } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { type Changed, overlap } from './true-place.ts';

export interface Score {
  /** Spans of which something is left in the new text. */
  standing: number;
  found: number;
  /** Found or offered where it is. */
  right: number;
  /** Found where it is not, or with other digits: an annotation moved or falsified silently. */
  wrongFound: number;
  /** Spans of which nothing is left. */
  deleted: number;
  missing: number;
  /** Deleted, and offered somewhere else. */
  wrongOffers: number;
}

/** Overlap from which a place is the place. */
const same = 0.8;

export function scoreOf(old: string, spans: Span[], changed: Changed, located: Located[]): Score {
  const score: Score = {
    standing: 0,
    found: 0,
    right: 0,
    wrongFound: 0,
    deleted: 0,
    missing: 0,
    wrongOffers: 0,
  };
  for (const [at, span] of spans.entries()) {
    const answer = located[at] ?? { state: 'missing' };
    const truth = changed.placeOf(span);
    const isRight = answer.state !== 'missing' && truth !== undefined && overlap(answer, truth) >= same;
    if (answer.state === 'found') {
      const kept = digitsOf(old, span) === digitsOf(changed.text, answer);
      if (!isRight || !kept) score.wrongFound++;
    }
    if (truth) {
      score.standing++;
      if (answer.state === 'found') score.found++;
      if (isRight) score.right++;
    } else {
      score.deleted++;
      if (answer.state === 'missing') score.missing++;
      if (answer.state === 'changed') score.wrongOffers++;
    }
  }
  return score;
}

const digitsOf = (text: string, { start, end }: Span) =>
  text.slice(start, end).normalize('NFKC').replaceAll(/\D/g, '');
