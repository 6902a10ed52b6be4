/**
 * Writes what a reader did: the record and its changes in one transaction. Written twice it is written once; written
 * again with a higher sequence it takes the place of what it wrote before (one run of typing is one step of undo).
 */
import type { Annotation } from '../model/annotation.ts';
import type { ArticleFacts } from '../model/article.ts';
import type { Change } from '../model/change.ts';
import type {
  AnnotationFields,
  Edit,
  MakeAnnotation,
  SetFields,
  StepBack,
  WrittenOver,
} from '../model/edit.ts';
import { addArticle } from './add-article.ts';
import { deviceId } from './device-id.ts';
import type { MeipiDatabase } from './database.ts';
import { redoTarget, undoTarget } from './edit-history.ts';

export interface Written {
  annotationId: string;
  /** The record's revision after the edit. */
  revision: number;
  address: string;
  /** Of fields that were set just now: what stood there. */
  over?: WrittenOver;
}

/** The edit speaks of an annotation that was never made here, or is gone for good. */
export class UnknownAnnotationError extends Error {
  override name = 'UnknownAnnotationError';
}

/**
 * Writes edits in order, all or none.
 * @throws UnknownAnnotationError, and what the database throws when it cannot write; then nothing was written.
 */
export function writeEdits(database: MeipiDatabase, edits: readonly Edit[]): Promise<Written[]> {
  const { annotations, articles, changes, facts } = database;
  return database.transaction('rw', annotations, articles, changes, facts, async () => {
    const written: Written[] = [];
    for (const edit of edits) written.push(await writeEdit(database, edit));
    return written;
  });
}

export function writeEdit(database: MeipiDatabase, edit: Edit): Promise<Written> {
  const { annotations, articles, changes, facts } = database;
  return database.transaction('rw', annotations, articles, changes, facts, async () => {
    if (edit.does === 'make-annotation') return makeAnnotation(database, edit);
    const annotation = await annotations.get(edit.annotationId);
    if (!annotation) throw new UnknownAnnotationError(`no annotation ${edit.annotationId}`);
    if (edit.does === 'set-fields') return setFields(database, edit, annotation);
    return stepBack(database, edit, annotation);
  });
}

async function makeAnnotation(database: MeipiDatabase, edit: MakeAnnotation): Promise<Written> {
  const { id, address } = edit.annotation;
  const existing = await database.annotations.get(id);
  if (existing) return { annotationId: id, revision: existing.revision, address: existing.address };
  await noteArticle(database, edit.article, edit);
  const annotation: Annotation = {
    ...edit.annotation,
    createdAt: edit.time,
    updatedAt: edit.time,
    revision: 1,
  };
  await database.annotations.add(annotation);
  await database.changes.add({
    ...(await changeFrame(database, edit, id, edit.time)),
    id: `${edit.id}:*`,
    field: '*',
    base: 0,
    value: edit.annotation,
  });
  return { annotationId: id, revision: 1, address };
}

/** The first annotation makes its article known; its text is kept by storage/keep-article.ts. */
async function noteArticle(database: MeipiDatabase, facts: ArticleFacts, edit: Edit): Promise<void> {
  if (await database.articles.get({ address: facts.address })) return;
  await addArticle(database, facts, edit);
}

async function setFields(database: MeipiDatabase, edit: SetFields, annotation: Annotation): Promise<Written> {
  const earlier = await database.changes.where('edit').equals(edit.id).toArray();
  if (earlier.some(({ sequence }) => sequence >= edit.sequence)) return written(annotation);
  const time = await timeAfterLast(database, edit.time, annotation.id);
  const frame = { ...(await changeFrame(database, edit, annotation.id, time)), base: edit.base };
  const rows = Object.entries(restoring(edit.fields, annotation)).map(([field, value]): Change => {
    const before = earlier.find((change) => change.field === field);
    return {
      ...frame,
      time: before?.time ?? time,
      id: `${edit.id}:${field}`,
      field,
      value,
      before: before ? before.before : (fieldOf(annotation, field) ?? null),
    };
  });
  const over = Object.fromEntries(rows.map(({ field }) => [field, fieldOf(annotation, field)]));
  return { ...(await apply(database, annotation, rows, edit.time)), over };
}

/** Who writes in a deleted annotation wants it back. */
function restoring(fields: SetFields['fields'], { deletedAt }: Annotation): SetFields['fields'] {
  return deletedAt === undefined || 'deletedAt' in fields ? fields : { ...fields, deletedAt: null };
}

/** Undo and redo are edits too: they put back what stood before the edit they undo. */
async function stepBack(database: MeipiDatabase, edit: StepBack, annotation: Annotation): Promise<Written> {
  const history = await database.changes.where('record.id').equals(annotation.id).sortBy('time');
  if (history.some((change) => change.edit === edit.id)) return written(annotation);
  const target = edit.does === 'undo' ? undoTarget(history) : redoTarget(history);
  if (!target) return written(annotation);
  const time = await timeAfterLast(database, edit.time, annotation.id);
  const frame = {
    ...(await changeFrame(database, edit, annotation.id, time)),
    base: annotation.revision,
    undoes: target,
  };
  const rows = history
    .filter((change) => change.edit === target)
    .map((change): Change => {
      const { field, value, before } = change.field === '*' ? makingUndone(edit.time) : reversed(change);
      return { ...frame, id: `${edit.id}:${field}`, field, value, before };
    });
  return apply(database, annotation, rows, edit.time);
}

/** An annotation whose making is undone goes to the recycle bin, whence redo brings it back. */
function makingUndone(time: number): Pick<Change, 'field' | 'value' | 'before'> {
  return { field: 'deletedAt', value: time, before: null };
}

function reversed({ field, value, before }: Change): Pick<Change, 'field' | 'value' | 'before'> {
  return { field, value: before, before: value };
}

async function apply(
  database: MeipiDatabase,
  annotation: Annotation,
  rows: Change[],
  time: number,
): Promise<Written> {
  const fields = readFields(Object.fromEntries(rows.map(({ field, value }) => [field, value])));
  const { deletedAt, ...rest } = fields;
  const next: Annotation = { ...annotation, ...rest, updatedAt: time, revision: annotation.revision + 1 };
  if (deletedAt === null) delete next.deletedAt;
  else if (deletedAt !== undefined) next.deletedAt = deletedAt;
  await database.annotations.put(next);
  await database.changes.bulkPut(rows);
  return written(next);
}

async function changeFrame(database: MeipiDatabase, edit: Edit, recordId: string, time: number) {
  const record: Change['record'] = { table: 'annotations', id: recordId };
  return { edit: edit.id, sequence: edit.sequence, device: await deviceId(database), time, record };
}

/** Clocks jump; a record's changes keep the order they were written in. */
async function timeAfterLast(database: MeipiDatabase, time: number, recordId: string): Promise<number> {
  const last = (await database.changes.where('record.id').equals(recordId).sortBy('time')).at(-1);
  return last && last.time >= time ? last.time + 1 : time;
}

function written({ id, revision, address }: Annotation): Written {
  return { annotationId: id, revision, address };
}

function fieldOf(annotation: Annotation, field: string): unknown {
  return Object.entries(annotation).find(([name]) => name === field)?.[1];
}

/** Changes hold values of any field; this edit's were typed when it was sent. */
function readFields(fields: Record<string, unknown>): Partial<AnnotationFields> {
  return fields as Partial<AnnotationFields>;
}
