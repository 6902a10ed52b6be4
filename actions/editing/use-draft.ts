/** A Draft in a component: what stands in its fields, what of it is stored, and how to change it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EditorTask } from '../../messaging/contract.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { EditableAnnotation } from '../../model/annotation.ts';
import type { Failure } from '../../model/result.ts';
import { Draft, type Saving } from './draft.ts';
import type { WatchEditable } from './watch-editable.ts';

export interface DraftFields {
  note: string;
  tags: string[];
}

export interface UsedDraft {
  draft: Draft;
  /** As stored; undefined while that is not known, or where there is none. */
  stored: EditableAnnotation | undefined;
  /** Whether storage has answered, and why it could not say more. */
  isAsked: boolean;
  readFailure: Failure | undefined;
  saving: Saving;
  /** What stands in the fields while storage does not have it yet. */
  typed: Partial<DraftFields>;
  type(fields: Partial<DraftFields>): void;
}

export function useDraft(task: EditorTask, watchEditable: WatchEditable): UsedDraft {
  const { annotationId } = task;
  const [stored, setStored] = useState<EditableAnnotation>();
  const [isAsked, setAsked] = useState(false);
  const [readFailure, setReadFailure] = useState<Failure>();
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const [typed, setTyped] = useState<Partial<DraftFields>>({});
  const draft = useMemo(() => newDraft(task, setSaving), [annotationId]);
  useEffect(() => {
    const found = (editable: EditableAnnotation | undefined) => {
      setStored(editable);
      setReadFailure(undefined);
      setAsked(true);
    };
    const failed = (failure: Failure) => {
      setReadFailure(failure);
      setAsked(true);
    };
    return watchEditable(annotationId, found, failed);
  }, [watchEditable, annotationId]);
  useEffect(() => saveOnLeaving(draft), [draft]);
  useEffect(() => {
    if (!stored || !draft.isIn(stored.annotation.revision)) return;
    draft.follow(stored.annotation.revision);
    setTyped({});
  }, [stored, saving]);
  const type = (fields: Partial<DraftFields>) => {
    setTyped((before) => ({ ...before, ...fields }));
    draft.type(fields);
  };
  return { draft, stored, isAsked, readFailure, saving, typed, type };
}

function newDraft(task: EditorTask, changed: (saving: Saving) => void): Draft {
  return new Draft(task, 0, {
    send: (edits) => askFromSurface('write-edits', { edits }),
    changed,
    now: Date.now,
  });
}

/** A closing tab or popup sends what is left; an unmounted editor goes on trying until it is stored. */
function saveOnLeaving(draft: Draft): () => void {
  const flush = () => void draft.flush();
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    flush();
    removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}
