/** The page note and the reader's annotations: written, edited, deleted and brought back here. */
import { useMemo, useState } from 'preact/hooks';
import { AnnotationList } from '../../components/AnnotationList.tsx';
import { UndoNotice } from '../../components/UndoNotice.tsx';
import type { EditorTask } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';
import { askFromSurface, askPage } from '../../messaging/send.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Failure } from '../../model/result.ts';
import { EditingBox } from '../editing/EditingBox.tsx';
import { type WatchEditable, watchInStorage } from '../editing/watch-editable.ts';
import type { PageContext } from './page-context.ts';

export interface AnnotationsPanelProps extends PageContext {
  annotations: readonly Annotation[];
}

export function AnnotationsPanel({ words, database, tabId, page, annotations }: AnnotationsPanelProps) {
  const watchEditable = useMemo(() => watchInStorage(database), [database]);
  /** The id that a page note will have once something is written. */
  const [freshId, setFreshId] = useState(newId);
  const [editing, setEditing] = useState<string>();
  const [removed, setRemoved] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const write = async (id: string, does: { deletedAt: number } | 'undo') => {
    const frame = { id: newId(), sequence: 0, time: Date.now(), annotationId: id };
    const edit =
      does === 'undo'
        ? ({ ...frame, does } as const)
        : ({ ...frame, does: 'set-fields', base: 0, fields: does } as const);
    const written = await askFromSurface('write-edit', { edit });
    setFailure(written.ok ? undefined : written.error);
    if (written.ok) setRemoved(does === 'undo' ? undefined : id);
  };
  const pageNote = annotations.find(({ quote }) => !quote);
  return (
    <>
      {failure && <p role="alert">{words.failures[failure.code]}</p>}
      {removed && <UndoNotice words={words} onUndo={() => void write(removed, 'undo')} />}
      <PageNote
        key={pageNote?.id ?? freshId}
        words={words}
        watchEditable={watchEditable}
        page={page}
        annotationId={pageNote?.id ?? freshId}
        isMade={pageNote !== undefined}
        onDone={() => setFreshId(newId())}
      />
      <AnnotationList
        words={words}
        annotations={annotations.filter(({ quote }) => quote)}
        places={new Map(page.located.map(({ id, place }) => [id, place]))}
        editing={editing}
        editor={
          editing && (
            <EditingBox
              words={words}
              watchEditable={watchEditable}
              task={{ does: 'edit', annotationId: editing }}
              takesFocus
              onDone={() => setEditing(undefined)}
            />
          )
        }
        onShow={(id) => void askPage(tabId, 'show-annotation', { id })}
        onEdit={setEditing}
        onRemove={(id) => void write(id, { deletedAt: Date.now() })}
      />
    </>
  );
}

interface PageNoteProps extends Pick<AnnotationsPanelProps, 'words' | 'page'> {
  watchEditable: WatchEditable;
  annotationId: string;
  isMade: boolean;
  onDone(): void;
}

/** One note on the whole article; it is made when something is written. */
function PageNote({ words, watchEditable, page, annotationId, isMade, onDone }: PageNoteProps) {
  const [task] = useState<EditorTask>(() =>
    isMade ? { does: 'edit', annotationId } : { does: 'make', annotationId, article: page.facts },
  );
  return (
    <section class="page-note" aria-label={words.panel.pageNote}>
      <h2>{words.panel.pageNote}</h2>
      <EditingBox
        words={words}
        watchEditable={watchEditable}
        task={task}
        placeholder={words.panel.pageNotePlaceholder}
        takesFocus={false}
        onDone={onDone}
      />
    </section>
  );
}
