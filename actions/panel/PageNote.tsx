/** One note on the whole article; it is made when something is written. */
import { useMemo } from 'preact/hooks';
import type { EditorTask } from '../../messaging/contract.ts';
import { EditingBox } from '../editing/EditingBox.tsx';
import type { WatchEditable } from '../editing/watch-editable.ts';
import type { PageContext } from './page-context.ts';

export interface PageNoteProps extends Pick<PageContext, 'words' | 'page'> {
  watchEditable: WatchEditable;
}

export function PageNote({ words, watchEditable, page: { facts } }: PageNoteProps) {
  const task = useMemo(
    (): EditorTask => ({ does: 'make', annotationId: pageNoteId(facts.address), article: facts }),
    [facts.address],
  );
  return (
    <section class="page-note" aria-label={words.panel.pageNote}>
      <h2>{words.panel.pageNote}</h2>
      <EditingBox
        key={facts.address}
        words={words}
        watchEditable={watchEditable}
        task={task}
        placeholder={words.panel.pageNotePlaceholder}
        takesFocus={false}
        onDone={() => undefined}
      />
    </section>
  );
}

/** Taken from the address: whoever writes it first, on whatever surface, it is the same note. */
function pageNoteId(address: string): string {
  return `page-note ${address}`;
}
