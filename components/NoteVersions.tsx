/** Earlier versions of a note, each with the day it was written over and the way back. */
import type { Words } from '../words/zh.ts';

export interface NoteVersionsProps {
  words: Words;
  versions: readonly { note: string; day: string }[];
  onRestore(note: string): void;
}

export function NoteVersions({ words: { panel }, versions, onRestore }: NoteVersionsProps) {
  if (versions.length === 0) return <p>{panel.noHistory}</p>;
  return (
    <ol>
      {versions.map(({ note, day }) => (
        <li key={note}>
          <p class="note">{note}</p>
          {day}{' '}
          <button type="button" onClick={() => onRestore(note)}>
            {panel.restore}
          </button>
        </li>
      ))}
    </ol>
  );
}
