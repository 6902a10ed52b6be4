/** The recycle bin of a page: annotations that were deleted, and their way back. */
import type { Annotation } from '../model/annotation.ts';
import type { Words } from '../words/zh.ts';

export interface BinListProps {
  words: Words;
  annotations: readonly Annotation[];
  onRestore(annotation: Annotation): void;
}

export function BinList({ words: { panel }, annotations, onRestore }: BinListProps) {
  if (annotations.length === 0) return null;
  return (
    <details class="bin">
      <summary>{panel.bin(annotations.length)}</summary>
      <ul class="list">
        {annotations.map((annotation) => (
          <li key={annotation.id}>
            <p class="note">
              {[annotation.quote?.exact, annotation.note].filter(Boolean).join('：') || panel.pageNote}
            </p>
            <button type="button" onClick={() => onRestore(annotation)}>
              {panel.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
