/** From a text and its publication day to its mentions. Pure: no page, no browser, no clock. */
import type { IsoDay } from '../model/calendar-span.ts';
import type { Mention } from '../model/mention.ts';
import type { Term } from '../model/term.ts';
import { drain } from '../text/drain.ts';
import { findAgencies } from './agencies/find-agencies.ts';
import { cutIntoBlocks } from './blocks.ts';
import { findDates } from './dates/find-dates.ts';
import { findDocuments } from './documents/find-documents.ts';
import { linkMeasures } from './links/link-measures.ts';
import { findMeasures } from './measures/find-measures.ts';
import type { Reading } from './reading.ts';

export interface RecognitionOptions {
  /** The day the text was published; without it relative dates stay unknown. */
  publishedOn?: IsoDay;
  /** The reader's own names. */
  terms?: readonly Term[];
}

/** All mentions, sorted by start, the longer first where two begin together. */
export function recognize(text: string, options: RecognitionOptions = {}): Mention[] {
  return drain(recognizeInSteps(text, options));
}

/** The same, yielding after each block of bounded length, so that a long text never holds the page up. */
export function* recognizeInSteps(
  text: string,
  { publishedOn, terms = [] }: RecognitionOptions = {},
): Generator<undefined, Mention[]> {
  const reading: Reading = { text, publishedOn, terms, blocks: cutIntoBlocks(text) };
  const documents = yield* findDocuments(reading, []);
  const dates = yield* findDates(reading, documents);
  const agencies = yield* findAgencies(reading, inOrder([...documents, ...dates]));
  const named = inOrder([...documents, ...dates, ...agencies]);
  const measures = yield* findMeasures(reading, named);
  yield* linkMeasures(reading, named, measures);
  return inOrder([...named, ...measures]);
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
