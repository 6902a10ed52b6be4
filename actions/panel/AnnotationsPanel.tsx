/** The page note and the reader's annotations: written, edited, deleted and brought back here. */
import { useMemo, useState } from 'preact/hooks';
import { AnnotationList } from '../../components/AnnotationList.tsx';
import { UndoNotice } from '../../components/UndoNotice.tsx';
import { askPage } from '../../messaging/send.ts';
import type { Annotation } from '../../model/annotation.ts';
import { EditingBox } from '../editing/EditingBox.tsx';
import { watchInStorage } from '../editing/watch-editable.ts';
import type { PageContext } from './page-context.ts';
import { PageNote } from './PageNote.tsx';
import { useRemoval } from './use-removal.ts';

export interface AnnotationsPanelProps extends PageContext {
  annotations: readonly Annotation[];
}

export function AnnotationsPanel({ words, database, tabId, page, annotations }: AnnotationsPanelProps) {
  const watchEditable = useMemo(() => watchInStorage(database), [database]);
  const [editing, setEditing] = useState<string>();
  const { removed, failure, remove, undo, noteRemoval } = useRemoval();
  const endEditing = () => setEditing(undefined);
  const editor = editing && (
    <EditingBox
      key={editing}
      words={words}
      watchEditable={watchEditable}
      task={{ does: 'edit', annotationId: editing }}
      takesFocus
      onDone={endEditing}
      onRemoved={() => {
        noteRemoval(editing);
        endEditing();
      }}
    />
  );
  return (
    <>
      {failure && <p role="alert">{words.failures[failure.code]}</p>}
      {removed && <UndoNotice words={words} onUndo={() => void undo(removed)} />}
      <PageNote words={words} watchEditable={watchEditable} page={page} />
      <AnnotationList
        words={words}
        annotations={annotations.filter(({ quote }) => quote)}
        places={new Map(page.located.map(({ id, place }) => [id, place]))}
        editing={editing}
        editor={editor}
        onShow={(id) => void askPage(tabId, 'show-annotation', { id })}
        onEdit={setEditing}
        onRemove={(id) => void remove(id, annotations.find((one) => one.id === id)?.revision ?? 0)}
      />
    </>
  );
}
