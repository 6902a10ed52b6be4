/**
 * Every edit as a record that is kept: undo, history, the recycle bin and later sync all read this one table.
 * An edit of several fields is several changes with one `edit` id.
 */
export interface Change {
  /** `${edit}:${field}`; writing it twice is writing it once. */
  id: string;
  /** The id its sender gave the edit. */
  edit: string;
  device: string;
  /** Milliseconds since 1970, by the device's clock. */
  time: number;
  record: { table: 'annotations' | 'articles'; id: string };
  /** The field that changed; `*` when the whole record was made. */
  field: string;
  /** The record's revision that the sender saw; 0 when it made the record. */
  base: number;
  value: unknown;
  /** What stood there before, for undo; absent when the record was made. */
  before?: unknown;
  /** The edit's sequence, see Edit. */
  sequence: number;
  /** The edit that this one takes back. */
  undoes?: string;
}
