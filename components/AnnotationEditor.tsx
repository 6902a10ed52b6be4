/** Note and tags of one annotation, with undo, delete and word of what is saved. */
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../model/result.ts';
import type { Words } from '../words/zh.ts';
import { isComposing } from './is-composing.ts';
import { TagField } from './TagField.tsx';

export interface AnnotationEditorProps {
  words: Words;
  /** The words that are annotated; none for a page note. */
  quoted?: string;
  note: string;
  tags: readonly string[];
  knownTags: readonly string[];
  /** Why what was typed is not stored; undefined where all is well. */
  failure?: Failure;
  saving: 'saved' | 'saving' | 'unsaved';
  canUndo: boolean;
  canRedo: boolean;
  canRemove: boolean;
  placeholder?: string;
  /** Puts the keyboard into the note when it opens. */
  takesFocus: boolean;
  onType(fields: { note?: string; tags?: string[] }): void;
  onUndo(): void;
  onRedo(): void;
  onRemove(): void;
  onCopy(): void;
  onDone(): void;
}

export function AnnotationEditor({
  words,
  quoted,
  note,
  tags,
  knownTags,
  failure,
  saving,
  ...props
}: AnnotationEditorProps) {
  const { editor } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (props.takesFocus) field.current?.focus();
  }, [props.takesFocus]);
  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      props.onDone();
    }
  };
  return (
    <form class="editor" onKeyDown={onKey} onSubmit={(event) => event.preventDefault()}>
      {quoted && <blockquote>{quoted}</blockquote>}
      <textarea
        ref={field}
        aria-label={editor.note}
        placeholder={props.placeholder ?? editor.notePlaceholder}
        rows={3}
        value={note}
        onInput={({ currentTarget }) => props.onType({ note: currentTarget.value })}
      />
      <TagField
        words={words}
        tags={tags}
        known={knownTags}
        onChange={(next) => props.onType({ tags: next })}
      />
      {failure && (
        <p role="alert">
          {words.failures[failure.code]}{' '}
          <button type="button" onClick={props.onCopy}>
            {editor.copyText}
          </button>
        </p>
      )}
      <footer>
        <span role="status" class={saving}>
          {editor[saving]}
        </span>
        <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
          {editor.undo}
        </button>
        <button type="button" disabled={!props.canRedo} onClick={props.onRedo}>
          {editor.redo}
        </button>
        {props.canRemove && (
          <button type="button" onClick={props.onRemove}>
            {editor.remove}
          </button>
        )}
        <button type="button" class="main" onClick={props.onDone}>
          {editor.done}
        </button>
      </footer>
    </form>
  );
}
