/** Which edit of a record undo and redo speak of, read from its changes alone: undo and redo are changes like any other. */
import type { Change } from '../model/change.ts';

/** The newest edit that still stands; `history` is one record's changes, oldest first. */
export function undoTarget(history: readonly Change[]): string | undefined {
  const cancelled = new Set<string>();
  for (const { edit, undoes } of editsBackwards(history)) {
    if (cancelled.has(edit)) continue;
    if (undoes === undefined) return edit;
    cancelled.add(undoes);
  }
  return undefined;
}

/** The undo that was done last, unless something else was edited since. */
export function redoTarget(history: readonly Change[]): string | undefined {
  const edits = editsBackwards(history);
  const undoOf = new Map(edits.map(({ edit, undoes }) => [edit, undoes]));
  const cancelled = new Set<string>();
  for (const { edit, undoes } of edits) {
    if (cancelled.has(edit)) continue;
    if (undoes === undefined) return undefined;
    if (undoOf.get(undoes) === undefined) return edit;
    cancelled.add(undoes); // a redo: the undo it took back no longer stands
  }
  return undefined;
}

function editsBackwards(history: readonly Change[]): Pick<Change, 'edit' | 'undoes'>[] {
  const edits = new Map<string, Pick<Change, 'edit' | 'undoes'>>();
  for (const { edit, undoes } of history) edits.set(edit, { edit, undoes });
  return [...edits.values()].toReversed();
}
