/**
 * One editor's words while the same annotation may be written elsewhere: what was typed here stays in the fields, and other
 * words that were written meanwhile are held beside it until the reader decides. Pure: each event makes a new one.
 */
import type { Annotation } from '../../model/annotation.ts';
import type { AnnotationFields, WrittenOver } from '../../model/edit.ts';

export type DraftFields = Pick<Annotation, 'note' | 'tags'>;
export type FieldName = keyof DraftFields;

export interface OwnWords {
  /** Storage as this editor last saw or wrote it; a field it cannot know of is absent. */
  known: Partial<DraftFields> & Pick<Annotation, 'deletedAt'>;
  /** What was typed here. */
  typed: Partial<DraftFields>;
  /** When the last of it was, in milliseconds since 1970; -Infinity where it is let go, or nothing was. */
  typedAt: number;
  /** What was written elsewhere meanwhile, last of each field. */
  elsewhere: Partial<DraftFields>;
  /** What else was done elsewhere: deleted; deleted, and brought back by typing on; fields of which nothing was typed. */
  done?: 'deleted' | 'revived' | 'renewed';
}

/** So long, in milliseconds, what was typed here is not given up for words from elsewhere: later nobody is at it any more. */
const ownFor = 10 * 60_000;

export const fieldNames: readonly FieldName[] = ['note', 'tags'];
export const blank: DraftFields = { note: '', tags: [] };
export const noWords: OwnWords = { known: {}, typed: {}, typedAt: -Infinity, elsewhere: {} };

export function afterTyping(own: OwnWords, fields: Partial<DraftFields>, now: number): OwnWords {
  const before = own.typedAt === -Infinity ? {} : own.typed;
  const done = own.done === 'renewed' ? undefined : own.done;
  return { ...own, typed: { ...before, ...fields }, typedAt: now, done };
}

/** Storage took these fields; what it says they were written over may be words that were never seen here. */
export function afterWriting(own: OwnWords, fields: Partial<AnnotationFields>, over: WrittenOver): OwnWords {
  const { note, tags } = fields;
  const unseen = fieldNames.filter(
    (name) => isOther(over[name], own.known[name]) && isOther(over[name], fields[name]),
  );
  const wasDeleted = over.deletedAt !== undefined && over.deletedAt !== own.known.deletedAt;
  return {
    ...own,
    known: { ...own.known, ...withoutGaps({ note, tags }), deletedAt: fields.deletedAt ?? undefined },
    elsewhere: { ...own.elsewhere, ...pick(over, unseen) },
    done: wasDeleted && fields.deletedAt === undefined ? 'revived' : own.done,
  };
}

/**
 * Storage as it is now, at a moment when it has all that was typed here. Fields change with it where nothing of what was
 * typed here is lost by that, which is said only where the reader is looking.
 */
export function afterReading(
  own: OwnWords,
  stored: OwnWords['known'],
  now: number,
  isLooking: boolean,
): OwnWords {
  const isKept = isOwn(own, now);
  const further = fieldNames.filter((name) => isWithin(own.typed[name], stored[name]));
  const words = isKept ? without(own.typed, further) : {};
  const others = fieldNames.filter((name) => isOther(stored[name], words[name]));
  const cameRound = fieldNames.filter(
    (name) => isOther(own.known[name], words[name]) && !isOther(stored[name], words[name]),
  );
  const settled = [...further, ...cameRound];
  return {
    known: { note: stored.note, tags: stored.tags, deletedAt: stored.deletedAt },
    typed: words,
    typedAt: own.typedAt,
    elsewhere: { ...(isKept && without(own.elsewhere, settled)), ...pick(stored, others) },
    done: doneElsewhere(own, words, stored, isLooking),
  };
}

/** What stands in storage is the reader's own doing, by undo, redo or deleting: it may take the place of what was typed. */
export function afterLettingGo(own: OwnWords): OwnWords {
  return { ...own, typedAt: -Infinity, elsewhere: {}, done: undefined };
}

/** A step wrote fields that only storage knows. */
export function afterStep(own: OwnWords): OwnWords {
  return { ...own, known: {} };
}

/** The reader chose what stands in a field. */
export function afterDeciding(own: OwnWords, fields: Partial<DraftFields>, now: number): OwnWords {
  const names = fieldNames.filter((name) => fields[name] !== undefined);
  return { ...afterTyping(own, fields, now), elsewhere: without(own.elsewhere, names), done: undefined };
}

/** The fields in which words from elsewhere wait for a decision; the same words need none. */
export function undecided({ typed, elsewhere }: OwnWords): FieldName[] {
  return fieldNames.filter((name) => isOther(elsewhere[name], typed[name]));
}

export function hasTyped({ typed }: OwnWords): boolean {
  return Object.keys(typed).length > 0;
}

/** Whether words from elsewhere are the stored ones, not those that stand in the fields. */
export function isSuperseded(own: OwnWords): boolean {
  return undecided(own).some((name) => !isOther(own.known[name], own.elsewhere[name]));
}

/** Whether a decision has to be written: storage has something else, or will once everything that was typed is through. */
export function isToWrite(own: OwnWords, fields: Partial<DraftFields>, isThrough: boolean): boolean {
  const expected = isThrough ? own.known : own.typed;
  return own.done === 'deleted' || fieldNames.some((name) => isOther(fields[name], expected[name]));
}

/** Whether both are known and say different things. */
function isOther(one: string | string[] | undefined, other: string | string[] | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}

/** Whether the other words are more than these, and have these whole among them. */
function isWithin(one: string | string[] | undefined, other: string | string[] | undefined): boolean {
  if (!isOther(one, other) || !one?.length) return false; // what was emptied here is no part of anything
  if (typeof one === 'string') return other?.includes(one) === true;
  return one?.every((tag) => other?.includes(tag)) === true;
}

/** Typed not long ago, or beside words that wait for a decision; not before an undo. */
function isOwn(own: OwnWords, now: number): boolean {
  return now - own.typedAt < ownFor || (own.typedAt !== -Infinity && undecided(own).length > 0);
}

function doneElsewhere(
  { known, done }: OwnWords,
  words: OwnWords['typed'],
  stored: OwnWords['known'],
  isLooking: boolean,
): OwnWords['done'] {
  if (stored.deletedAt !== undefined) {
    const isNews = done === 'deleted' || known.deletedAt === undefined;
    return isNews && Object.keys(words).length > 0 ? 'deleted' : undefined;
  }
  if (done === 'revived') return done;
  const isNew = (name: FieldName) => words[name] === undefined && isOther(stored[name], known[name]);
  if (isLooking && fieldNames.some(isNew)) return 'renewed';
  return done === 'deleted' ? undefined : done;
}

function pick(fields: Partial<DraftFields>, names: readonly FieldName[]): Partial<DraftFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function without(fields: Partial<DraftFields>, names: readonly FieldName[]): Partial<DraftFields> {
  return pick(
    fields,
    fieldNames.filter((name) => fields[name] !== undefined && !names.includes(name)),
  );
}

/** A field that was not written keeps what is known of it. */
function withoutGaps(fields: Partial<DraftFields>): Partial<DraftFields> {
  return without(fields, []);
}
