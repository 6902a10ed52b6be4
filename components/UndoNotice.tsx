/** Says that an annotation was deleted and offers it back. */
import type { Words } from '../words/zh.ts';

export interface UndoNoticeProps {
  words: Words;
  onUndo(): void;
  /** Where the notice stands in the editor's place, the way out. */
  onDone?(): void;
}

export function UndoNotice({ words: { editor }, onUndo, onDone }: UndoNoticeProps) {
  return (
    <p class="undo" role="status">
      {editor.removed}{' '}
      <button type="button" class="main" onClick={onUndo}>
        {editor.undo}
      </button>
      {onDone && (
        <button type="button" onClick={onDone}>
          {editor.done}
        </button>
      )}
    </p>
  );
}
