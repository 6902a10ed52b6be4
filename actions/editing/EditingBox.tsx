/** The editor joined with the stored annotation: reads it live, writes by a Draft, ends only when all is stored. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { UndoNotice } from '../../components/UndoNotice.tsx';
import { EditingFields, type EditingFieldsProps } from './EditingFields.tsx';
import { hasTyped } from './own-words.ts';
import { useDraft } from './use-draft.ts';
import type { WatchEditable } from './watch-editable.ts';

export interface EditingBoxProps extends Pick<
  EditingFieldsProps,
  'words' | 'task' | 'placeholder' | 'takesFocus' | 'place'
> {
  watchEditable: WatchEditable;
  /** Everything is stored, or given up. */
  onDone(): void;
  /** Hears when somebody else wants the editing to end; returns the way to stop hearing. */
  hearEnd?(end: () => void): () => void;
  /** Takes over after a deletion; without it the box itself offers the annotation back. */
  onRemoved?(): void;
}

export function EditingBox({ watchEditable, hearEnd, onDone, onRemoved, ...rest }: EditingBoxProps) {
  const { words, task } = rest;
  const form = useRef<HTMLFormElement>(null);
  const isLooking = () => form.current?.contains(document.activeElement) ?? false;
  const used = useDraft(task, watchEditable, isLooking);
  const { draft, stored, isAsked, readFailure, own, letGo } = used;
  const done = async () => {
    if (!(await draft.flush())) return;
    letGo();
    onDone();
  };
  useEffect(() => hearEnd?.(() => void done()), [draft]);
  const isDeleted = stored?.annotation.deletedAt !== undefined;
  const [isRemovedHere, setRemovedHere] = useState(false);
  useEffect(() => {
    if (!isDeleted) setRemovedHere(false);
  }, [isDeleted]);
  const remove = async () => {
    setRemovedHere(true);
    letGo();
    await draft.remove();
    onRemoved?.();
  };
  const step = (does: 'undo' | 'redo') => {
    letGo();
    void draft.step(does);
  };

  // An empty field that fills itself later would mix what is stored with what was typed meanwhile.
  if (!isAsked) return null;
  if (task.does === 'edit' && !stored && !hasTyped(own)) {
    return <p role="status">{readFailure ? words.failures[readFailure.code] : words.editor.gone}</p>;
  }
  const isPageNote = task.does === 'make' && !task.quote; // a deleted one is written anew
  if (isDeleted && (isRemovedHere || !(isPageNote || hasTyped(own)))) {
    const { removed } = words.editor;
    return <UndoNotice words={words} said={removed} onUndo={() => step('undo')} onDone={() => void done()} />;
  }
  return (
    <EditingFields
      {...rest}
      used={used}
      form={form}
      onStep={step}
      onRemove={() => void remove()}
      onDiscard={onDone}
      onDone={() => void done()}
    />
  );
}
