/** The notes that an annotation had before, read from its changes: what one window wrote over another's is there too. */
import type { Change } from '../model/change.ts';
import type { MeipiDatabase } from './database.ts';

export interface EarlierNote {
  note: string;
  /** When it last gave way to another, in milliseconds since 1970. */
  time: number;
}

/** Newest first, each text once; neither the note as it is now nor an empty one. */
export async function earlierNotes(database: MeipiDatabase, annotationId: string): Promise<EarlierNote[]> {
  const annotation = await database.annotations.get(annotationId);
  const history = await database.changes.where('record.id').equals(annotationId).sortBy('time');
  const notes = new Map<string, number>();
  for (const { note, time } of history.flatMap(notesIn)) notes.set(note, time);
  return [...notes]
    .map(([note, time]) => ({ note, time }))
    .filter(({ note }) => note !== '' && note !== annotation?.note)
    .sort((a, b) => b.time - a.time);
}

function notesIn({ field, value, before, time }: Change): EarlierNote[] {
  if (field === '*' && typeof value === 'object' && value && 'note' in value)
    return textsOf([value.note], time);
  return field === 'note' ? textsOf([before, value], time) : [];
}

function textsOf(values: readonly unknown[], time: number): EarlierNote[] {
  return values.filter((value) => typeof value === 'string').map((note) => ({ note, time }));
}
