/** A Draft in a component: what stands in its fields, what of it is stored, and how to change it. */
import { type Dispatch, type StateUpdater, useEffect, useMemo, useState } from 'preact/hooks';
import type { EditorTask } from '../../messaging/contract.ts';
import { askFromSurface } from '../../messaging/send.ts';
import { Draft, type Saving } from './draft.ts';
import {
  afterDeciding,
  afterLettingGo,
  afterReading,
  afterStep,
  afterTyping,
  afterWriting,
  blank,
  type DraftFields,
  isToWrite,
  noWords,
  type OwnWords,
  undecided,
} from './own-words.ts';
import { type Editable, useEditable } from './use-editable.ts';
import type { WatchEditable } from './watch-editable.ts';

export interface UsedDraft extends Editable {
  draft: Draft;
  saving: Saving;
  own: OwnWords;
  type(fields: Partial<DraftFields>): void;
  /** The reader settles on these words, whatever was typed here or written elsewhere. */
  decide(fields: Partial<DraftFields>): void;
  /** What was typed gives way to what is stored, or to what the reader does next. */
  letGo(): void;
}

/** `isLooking` says whether the reader is in this editor just now. */
export function useDraft(
  task: EditorTask,
  watchEditable: WatchEditable,
  isLooking: () => boolean,
): UsedDraft {
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const [own, setOwn] = useState(noWords);
  const draft = useMemo(() => newDraft(task, setSaving, setOwn), [task.annotationId]);
  const editable = useEditable(task.annotationId, watchEditable);
  useEffect(() => saveOnLeaving(draft), [draft]);
  useEffect(() => {
    const annotation = editable.stored?.annotation;
    const revision = annotation?.revision ?? 0;
    if (!editable.isAsked || !draft.isIn(revision)) return;
    draft.follow(revision);
    setOwn((before) => afterReading(before, annotation ?? blank, Date.now(), isLooking()));
  }, [editable.stored, editable.isAsked, saving, own.typedAt]);
  const isUndecided = undecided(own).length > 0;
  useEffect(() => {
    if (isUndecided) draft.endRun(); // what is typed from here on is a step of its own, back to what is stored now
  }, [isUndecided]);

  const type = (fields: Partial<DraftFields>) => {
    setOwn((before) => afterTyping(before, fields, Date.now()));
    draft.type(fields);
  };
  const decide = (fields: Partial<DraftFields>) => {
    setOwn((before) => afterDeciding(before, fields, Date.now()));
    if (isToWrite(own, fields, draft.isThrough)) draft.write(fields);
  };
  return { ...editable, draft, saving, own, type, decide, letGo: () => setOwn(afterLettingGo) };
}

function newDraft(
  task: EditorTask,
  changed: (saving: Saving) => void,
  setOwn: Dispatch<StateUpdater<OwnWords>>,
): Draft {
  return new Draft(task, 0, {
    send: (edits) => askFromSurface('write-edits', { edits }),
    wrote: (fields, over) => setOwn((before) => afterWriting(before, fields, over)),
    stepped: () => setOwn(afterStep),
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
