/** The page note and the reader's annotations: written, edited, deleted and brought back here. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { AnnotationList } from '../../components/AnnotationList.tsx';
import { BinList } from '../../components/BinList.tsx';
import { UndoNotice } from '../../components/UndoNotice.tsx';
import { askPage } from '../../messaging/send.ts';
import type { Annotation } from '../../model/annotation.ts';
import { deletedOf } from '../../storage/queries.ts';
import { useStored } from '../use-stored.ts';
import { EditingBox } from '../editing/EditingBox.tsx';
import { watchInStorage } from '../editing/watch-editable.ts';
import type { PageContext } from './page-context.ts';
import { NoteHistory } from './NoteHistory.tsx';
import { OtherArticles } from './OtherArticles.tsx';
import { PageNote } from './PageNote.tsx';
import { useListEdits } from './use-list-edits.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMoving } from './use-moving.ts';

export interface AnnotationsPanelProps extends PageContext {
  annotations: readonly Annotation[];
}

const noAnnotations: Annotation[] = [];

export function AnnotationsPanel({ words, database, tabId, page, annotations }: AnnotationsPanelProps) {
  const watchEditable = useMemo(() => watchInStorage(database), [database]);
  const { address } = page.facts;
  const deleted = useStored(() => deletedOf(database, address), noAnnotations, [database, address]);
  const [editing, setEditing] = useState<string>();
  const { done, failure, remove, restore, setNote, move, undo, noteRemoval } = useListEdits();
  const { notMoved, accept, toSelection } = useMoving(tabId, move);
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
  const doneTo = [...annotations, ...deleted].find(({ id }) => id === done?.annotationId);
  const isLast = done && (doneTo?.revision ?? 0) <= done.revision;
  const said = useRef<HTMLDivElement>(null);
  useKeptFocus(said, [done, editing, annotations, deleted, page]);
  return (
    <>
      <div ref={said} class="said-above">
        {failure && <p role="alert">{words.failures[failure.code]}</p>}
        {notMoved && <p role="alert">{words.panel.notMoved[notMoved]}</p>}
        {isLast && (
          <UndoNotice
            words={words}
            said={done.did === 'moved' ? words.panel.moved : words.editor.removed}
            onUndo={() => void undo(done)}
          />
        )}
      </div>
      <PageNote words={words} watchEditable={watchEditable} page={page} />
      <AnnotationList
        words={words}
        annotations={annotations.filter(({ quote }) => quote)}
        places={new Map(page.located.map(({ id, ...where }) => [id, where]))}
        editing={editing}
        editor={editor}
        onShow={(id) => void askPage(tabId, 'show-annotation', { id })}
        onEdit={setEditing}
        onRemove={(annotation) => void remove(annotation)}
        onAccept={(annotation, now) => void accept(annotation, now)}
        onMoveToSelection={(annotation) => void toSelection(annotation)}
        historyOf={(annotation) => (
          <NoteHistory
            words={words}
            database={database}
            annotation={annotation}
            onRestore={(note) => void setNote(annotation, note)}
          />
        )}
      />
      <BinList words={words} annotations={deleted} onRestore={(annotation) => void restore(annotation)} />
      <OtherArticles words={words} database={database} address={address} />
    </>
  );
}
