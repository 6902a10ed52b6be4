/** Says what was done to an annotation and offers the way back. */
import type { Words } from '../words/zh.ts';

export interface UndoNoticeProps {
  words: Words;
  /** What was done. */
  said: string;
  onUndo(): void;
  /** Where the notice stands in the editor's place, the way out. */
  onDone?(): void;
}

export function UndoNotice({ words: { editor }, said, onUndo, onDone }: UndoNoticeProps) {
  return (
    <p class="undo" role="status">
      {said}{' '}
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
