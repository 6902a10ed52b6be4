/** An annotation as an editor shows it, kept up to date: from storage where that can be reached, else by messages. */
import { hearInSurface } from '../../messaging/answer.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { EditableAnnotation } from '../../model/annotation.ts';
import type { Failure } from '../../model/result.ts';
import type { MeipiDatabase } from '../../storage/database.ts';
import { failureOf } from '../../storage/failure-of.ts';
import { editableAnnotation, watch } from '../../storage/queries.ts';

/** Calls back at once and after every change, with undefined where there is no such annotation. Returns the way to stop. */
export type WatchEditable = (
  id: string,
  found: (editable: EditableAnnotation | undefined) => void,
  failed: (failure: Failure) => void,
) => () => void;

export function watchInStorage(database: MeipiDatabase): WatchEditable {
  return (id, found, failed) =>
    watch(
      () => editableAnnotation(database, id),
      found,
      (error) => failed(failureOf(error)),
    );
}

/** For a frame in a page, whose storage is not ours. */
export const watchByMessages: WatchEditable = (id, found, failed) => {
  const ask = async () => {
    const answer = await askFromSurface('editable-annotation', { id });
    if (answer.ok) found(answer.value.editable ?? undefined);
    else failed(answer.error);
  };
  void ask();
  return hearInSurface('annotation-changed', (changed) => changed.id === id && void ask());
};
