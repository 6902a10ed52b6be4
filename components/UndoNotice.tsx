/** Says that an annotation was deleted and offers it back. */
import type { Words } from '../words/zh.ts';

export function UndoNotice({ words: { panel }, onUndo }: { words: Words; onUndo(): void }) {
  return (
    <p class="undo" role="status">
      {panel.removed}{' '}
      <button type="button" class="main" onClick={onUndo}>
        {panel.undo}
      </button>
    </p>
  );
}
