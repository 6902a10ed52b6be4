/** The small button at a selection: annotate, highlight, or never show this again. */
import type { PageWords } from '../words/page-zh.ts';

export interface SelectionBarProps {
  words: PageWords;
  onAnnotate(): void;
  onHighlight(): void;
  onTurnOff(): void;
}

export function SelectionBar({ words, onAnnotate, onHighlight, onTurnOff }: SelectionBarProps) {
  const { selection } = words;
  // A press must not take the page's selection away before the click arrives.
  const keepSelection = (event: Event) => event.preventDefault();
  return (
    <div class="bar" role="toolbar" aria-label={selection.label} onMouseDown={keepSelection}>
      <button type="button" class="main" onClick={onAnnotate}>
        {selection.annotate}
      </button>
      <button type="button" onClick={onHighlight}>
        {selection.highlight}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={selection.turnOff}
        title={selection.turnOff}
        onClick={onTurnOff}
      >
        ×
      </button>
    </div>
  );
}
