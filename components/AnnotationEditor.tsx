/** Note and tags of one annotation, with undo, delete and word of what is saved. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../model/result.ts';
import { EditorFooter, type EditorFooterProps } from './EditorFooter.tsx';
import { isComposing } from './is-composing.ts';
import { TagField } from './TagField.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';

export interface AnnotationEditorProps extends EditorFooterProps {
  /** The words that are annotated; none for a page note, or where the doubt shows them. */
  quoted?: string;
  note: string;
  tags: readonly string[];
  knownTags: readonly string[];
  /** Why what was typed is not stored; undefined where all is well. */
  failure?: Failure;
  placeholder?: string;
  /** Whether it still stands where it stood. */
  doubt?: ComponentChildren;
  /** What was done elsewhere meanwhile. */
  elsewhere?: ComponentChildren;
  form?: RefObject<HTMLFormElement | null>;
  /** Puts the keyboard into the note when it opens. */
  takesFocus: boolean;
  onType(fields: { note?: string; tags?: string[] }): void;
  onCopy(): void;
  onDiscard(): void;
}

export function AnnotationEditor(props: AnnotationEditorProps) {
  const { words, quoted, note, tags, failure, saving, takesFocus, onType, onDone } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const onKey = (event: KeyboardEvent) => {
    if (!endsEditing(event)) return;
    event.preventDefault();
    onDone();
  };
  const isUntouched =
    note === '' && tags.length === 0 && saving === 'saved' && !props.canUndo && !props.canRedo;
  return (
    <form ref={props.form} class="editor" onKeyDown={onKey} onSubmit={(event) => event.preventDefault()}>
      {quoted && <blockquote>{quoted}</blockquote>}
      {props.doubt}
      <textarea
        ref={field}
        aria-label={words.editor.note}
        placeholder={props.placeholder ?? words.editor.notePlaceholder}
        rows={3}
        value={note}
        onInput={({ currentTarget }) => onType({ note: currentTarget.value })}
      />
      <TagField
        words={words}
        tags={tags}
        known={props.knownTags}
        onChange={(next) => onType({ tags: next })}
      />
      {props.elsewhere}
      {failure && (
        <UnsavedNotice words={words} failure={failure} onCopy={props.onCopy} onDiscard={props.onDiscard} />
      )}
      {(takesFocus || !isUntouched) && <EditorFooter {...props} />}
    </form>
  );
}

/** Escape, and Enter with Ctrl or Command; never a key of the input method. */
function endsEditing(event: KeyboardEvent): boolean {
  if (isComposing(event)) return false;
  return event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
}
