/** A page as complete JSON: nothing that is stored of it is left out, so that it can be read back. */
import { mentionRows } from '../text/mention-rows.ts';
import type { PageRecord } from './page-record.ts';

/** Raised when the form changes; readers refuse a higher one. */
export const pageJsonVersion = 1;

/** `exportedAt`: milliseconds since 1970. Offsets in it are UTF-16 units, half-open, into `page.text`. */
export function* writePageJson(record: PageRecord, exportedAt: number): Generator<string> {
  const { facts, text, mentions, places, annotations, kept } = record;
  const form = {
    format: 'meipi-page',
    version: pageJsonVersion,
    exportedAt: new Date(exportedAt).toISOString(),
  };
  const located = annotations.map((annotation) => ({ ...annotation, place: places.get(annotation.id) }));
  const page = { facts, text, mentions: mentionRows(mentions) };
  yield `${JSON.stringify({ ...form, page, annotations: located, kept }, null, 2)}\n`;
}
