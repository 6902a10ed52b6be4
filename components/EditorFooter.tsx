/** Below the fields of an annotation: what is saved, and what can be done. */
import type { Words } from '../words/zh.ts';

export interface EditorFooterProps {
  words: Words;
  /** `superseded`: what is stored are other words, written elsewhere. */
  saving: 'saved' | 'saving' | 'unsaved' | 'superseded';
  canUndo: boolean;
  canRedo: boolean;
  canRemove: boolean;
  onUndo(): void;
  onRedo(): void;
  onRemove(): void;
  onDone(): void;
}

export function EditorFooter({
  words: { editor },
  saving,
  canUndo,
  canRedo,
  canRemove,
  ...on
}: EditorFooterProps) {
  return (
    <footer>
      <span role="status" class={saving}>
        {editor[saving]}
      </span>
      <button type="button" disabled={!canUndo} onClick={on.onUndo}>
        {editor.undo}
      </button>
      <button type="button" disabled={!canRedo} onClick={on.onRedo}>
        {editor.redo}
      </button>
      {canRemove && (
        <button type="button" onClick={on.onRemove}>
          {editor.remove}
        </button>
      )}
      <button type="button" class="main" onClick={on.onDone}>
        {editor.done}
      </button>
    </footer>
  );
}
