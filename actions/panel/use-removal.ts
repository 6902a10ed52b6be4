/** Deleting annotations from a list, with the last one's way back. */
import { useState } from 'preact/hooks';
import { newId } from '../../messaging/new-id.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { Edit } from '../../model/edit.ts';
import type { Failure } from '../../model/result.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';

export interface Removal {
  /** The annotation that was deleted last, while it can be brought back here. */
  removed: string | undefined;
  /** Why the last edit is not stored yet. */
  failure: Failure | undefined;
  remove(id: string, revision: number): Promise<void>;
  undo(id: string): Promise<void>;
  /** It was deleted elsewhere on this surface. */
  noteRemoval(id: string): void;
}

export function useRemoval(): Removal {
  const [removed, setRemoved] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const write = async (edit: Edit): Promise<boolean> => {
    const { ok } = await sendUntilAcknowledged(
      () => askFromSurface('write-edits', { edits: [edit] }),
      setFailure,
    );
    if (ok) setFailure(undefined);
    return ok;
  };
  const remove = async (id: string, base: number) => {
    const time = Date.now();
    const edit: Edit = {
      id: newId(),
      sequence: 0,
      time,
      does: 'set-fields',
      annotationId: id,
      base,
      fields: { deletedAt: time },
    };
    if (await write(edit)) setRemoved(id);
  };
  const undo = async (id: string) => {
    const edit: Edit = { id: newId(), sequence: 0, time: Date.now(), does: 'undo', annotationId: id };
    if (await write(edit)) setRemoved(undefined);
  };
  return { removed, failure, remove, undo, noteRemoval: setRemoved };
}
