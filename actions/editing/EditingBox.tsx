/** The editor joined with the stored annotation: reads it live, writes by a Draft. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { AnnotationEditor } from '../../components/AnnotationEditor.tsx';
import type { EditableAnnotation } from '../../model/annotation.ts';
import type { EditorTask } from '../../messaging/contract.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { Words } from '../../words/zh.ts';
import { Draft, type Saving } from './draft.ts';
import type { WatchEditable } from './watch-editable.ts';

export interface EditingBoxProps {
  words: Words;
  watchEditable: WatchEditable;
  task: EditorTask;
  placeholder?: string;
  takesFocus: boolean;
  onDone(): void;
}

interface Fields {
  note: string;
  tags: string[];
}

export function EditingBox({ words, watchEditable, task, placeholder, takesFocus, onDone }: EditingBoxProps) {
  const { annotationId } = task;
  const [stored, setStored] = useState<EditableAnnotation>();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    return watchEditable(annotationId, (editable) => {
      setStored(editable);
      setAsked(true);
    });
  }, [watchEditable, annotationId]);
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  /** What stands in the fields while storage does not have it yet. */
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const draft = useMemo(() => newDraft(task, setSaving), [annotationId]);
  useEffect(() => saveOnLeaving(draft), [draft]);
  useEffect(() => {
    if (!stored || !draft.isIn(stored.annotation.revision)) return;
    draft.follow(stored.annotation.revision);
    setTyped({});
  }, [stored, saving]);

  // An empty field that fills itself later would mix what is stored with what was typed meanwhile.
  if (task.does === 'edit' && !stored) return isAsked ? <p role="status">{words.editor.gone}</p> : null;
  const annotation = stored?.annotation;
  const note = typed.note ?? annotation?.note ?? '';
  const tags = typed.tags ?? annotation?.tags ?? [];
  const type = (fields: Partial<Fields>) => {
    setTyped((before) => ({ ...before, ...fields }));
    draft.type(fields);
  };
  const done = () => {
    void draft.flush();
    onDone();
  };
  const remove = async () => {
    await draft.remove();
    onDone();
  };
  return (
    <AnnotationEditor
      words={words}
      quoted={annotation?.quote?.exact ?? (task.does === 'make' ? task.quote?.exact : undefined)}
      note={note}
      tags={tags}
      knownTags={stored?.knownTags ?? []}
      saving={saving.state}
      failure={saving.state === 'unsaved' ? saving.failure : undefined}
      canUndo={stored?.canUndo ?? false}
      canRedo={stored?.canRedo ?? false}
      canRemove={annotation !== undefined && annotation.deletedAt === undefined}
      placeholder={placeholder}
      takesFocus={takesFocus}
      onType={type}
      onUndo={() => void draft.step('undo')}
      onRedo={() => void draft.step('redo')}
      onRemove={() => void remove()}
      onCopy={() => void navigator.clipboard.writeText([note, ...tags].join('\n'))}
      onDone={done}
    />
  );
}

function newDraft(task: EditorTask, changed: (saving: Saving) => void): Draft {
  return new Draft(task, 0, {
    send: (edit) => askFromSurface('write-edit', { edit }),
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
