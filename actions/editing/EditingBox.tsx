/** The editor joined with the stored annotation: reads it live, writes by a Draft, ends only when all is stored. */
import { useEffect, useState } from 'preact/hooks';
import { AnnotationEditor } from '../../components/AnnotationEditor.tsx';
import { UndoNotice } from '../../components/UndoNotice.tsx';
import type { EditorTask } from '../../messaging/contract.ts';
import type { Words } from '../../words/zh.ts';
import { useDraft } from './use-draft.ts';
import type { WatchEditable } from './watch-editable.ts';

export interface EditingBoxProps {
  words: Words;
  watchEditable: WatchEditable;
  task: EditorTask;
  placeholder?: string;
  takesFocus: boolean;
  /** Everything is stored, or given up. */
  onDone(): void;
  /** Hears when somebody else wants the editing to end; returns the way to stop hearing. */
  hearEnd?(end: () => void): () => void;
  /** Takes over after a deletion; without it the box itself offers the annotation back. */
  onRemoved?(): void;
}

const blank = { note: '', tags: [] };

export function EditingBox({
  words,
  watchEditable,
  task,
  hearEnd,
  onDone,
  onRemoved,
  ...look
}: EditingBoxProps) {
  const { draft, stored, isAsked, readFailure, saving, typed, type } = useDraft(task, watchEditable);
  const done = async () => {
    if (await draft.flush()) onDone();
  };
  useEffect(() => hearEnd?.(() => void done()), [draft]);
  const [isRemovedHere, setRemovedHere] = useState(false);
  const remove = async () => {
    setRemovedHere(true);
    await draft.remove();
    onRemoved?.();
  };

  const annotation = stored?.annotation;
  // An empty field that fills itself later would mix what is stored with what was typed meanwhile.
  if (!isAsked) return null;
  if (task.does === 'edit' && !annotation) {
    return <p role="status">{readFailure ? words.failures[readFailure.code] : words.editor.gone}</p>;
  }
  const isDeleted = annotation?.deletedAt !== undefined;
  const isPageNote = task.does === 'make' && !task.quote; // a deleted one is written anew
  if (isDeleted && (isRemovedHere || !isPageNote)) {
    const { removed } = words.editor;
    const undo = () => void draft.step('undo');
    return <UndoNotice words={words} said={removed} onUndo={undo} onDone={() => void done()} />;
  }

  const { note, tags } = { ...(isDeleted ? blank : (annotation ?? blank)), ...typed };
  return (
    <AnnotationEditor
      {...look}
      words={words}
      quoted={annotation?.quote?.exact ?? (task.does === 'make' ? task.quote?.exact : undefined)}
      note={note}
      tags={tags}
      knownTags={stored?.knownTags ?? []}
      saving={saving.state}
      failure={saving.state === 'unsaved' ? saving.failure : undefined}
      canUndo={!isDeleted && (stored?.canUndo ?? false)}
      canRedo={!isDeleted && (stored?.canRedo ?? false)}
      canRemove={annotation !== undefined && !isDeleted}
      onType={type}
      onUndo={() => void draft.step('undo')}
      onRedo={() => void draft.step('redo')}
      onRemove={() => void remove()}
      onCopy={() => void navigator.clipboard.writeText([note, ...tags].join('\n'))}
      onDiscard={onDone}
      onDone={() => void done()}
    />
  );
}
