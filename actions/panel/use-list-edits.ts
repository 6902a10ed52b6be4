/** What the list of annotations does to one of them at a press, with the last one's way back. */
import { useState } from 'preact/hooks';
import { newId } from '../../messaging/new-id.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Edit, SetFields } from '../../model/edit.ts';
import type { Quote } from '../../model/quote.ts';
import type { Failure } from '../../model/result.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';

/** What was done last, while it can be taken back here. */
export interface Done {
  did: 'removed' | 'moved';
  annotationId: string;
  /** The annotation's revision then: once it is another, there is something else to take back. */
  revision: number;
}

export interface ListEdits {
  done: Done | undefined;
  /** Why the last edit is not stored yet. */
  failure: Failure | undefined;
  remove(annotation: Annotation): Promise<void>;
  move(annotation: Annotation, quote: Quote): Promise<void>;
  setNote(annotation: Annotation, note: string): Promise<void>;
  /** Out of the recycle bin. */
  restore(annotation: Annotation): Promise<void>;
  /** Takes back what was done last. */
  undo(done: Done): Promise<void>;
  /** It was deleted elsewhere on this surface. */
  noteRemoval(annotationId: string): void;
}

export function useListEdits(): ListEdits {
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<Failure>();
  /** The revision it made; undefined where it could not be written. */
  const write = async (edit: Edit): Promise<number | undefined> => {
    const written = await sendUntilAcknowledged(
      () => askFromSurface('write-edits', { edits: [edit] }),
      setFailure,
    );
    if (!written.ok) return undefined;
    setFailure(undefined);
    return written.value.revision;
  };
  const set = async (did: Done['did'], annotation: Annotation, fields: SetFields['fields']) => {
    const revision = await write(settingFields(annotation, fields));
    if (revision !== undefined) setDone({ did, annotationId: annotation.id, revision });
  };
  return {
    done,
    failure,
    remove: (annotation) => set('removed', annotation, { deletedAt: Date.now() }),
    move: (annotation, quote) => set('moved', annotation, { quote }),
    setNote: async (annotation, note) => void (await write(settingFields(annotation, { note }))),
    restore: async (annotation) => {
      const revision = await write(settingFields(annotation, { deletedAt: null }));
      if (revision !== undefined && done?.annotationId === annotation.id) setDone(undefined);
    },
    undo: async ({ annotationId }) => {
      const edit: Edit = { id: newId(), sequence: 0, time: Date.now(), does: 'undo', annotationId };
      if ((await write(edit)) !== undefined) setDone(undefined);
    },
    noteRemoval: (annotationId) => setDone({ did: 'removed', annotationId, revision: Infinity }),
  };
}

function settingFields({ id, revision }: Annotation, fields: SetFields['fields']): SetFields {
  const time = Date.now();
  return { id: newId(), sequence: 0, time, does: 'set-fields', annotationId: id, base: revision, fields };
}
