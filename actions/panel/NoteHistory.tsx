/** What a note said before: every version that its changes hold, also one that was written over from another window. */
import { Folded } from '../../components/Folded.tsx';
import { NoteVersions } from '../../components/NoteVersions.tsx';
import type { Annotation } from '../../model/annotation.ts';
import type { MeipiDatabase } from '../../storage/database.ts';
import { type EarlierNote, earlierNotes } from '../../storage/earlier-notes.ts';
import type { Words } from '../../words/zh.ts';
import { today } from '../today.ts';
import { useStored } from '../use-stored.ts';

export interface NoteHistoryProps {
  words: Words;
  database: MeipiDatabase;
  annotation: Annotation;
  onRestore(note: string): void;
}

const none: EarlierNote[] = [];

export function NoteHistory(props: NoteHistoryProps) {
  return (
    <Folded class="history" summary={props.words.panel.history}>
      <Versions {...props} />
    </Folded>
  );
}

/** Read only while it is looked at: a page may have a thousand annotations. */
function Versions({ words, database, annotation, onRestore }: NoteHistoryProps) {
  const { id, revision } = annotation;
  const notes = useStored(() => earlierNotes(database, id), none, [database, id, revision]);
  const named = notes.map(({ time, note }) => ({ note, day: words.day(today(new Date(time))) }));
  return <NoteVersions words={words} versions={named} onRestore={onRestore} />;
}
