/** The reader's annotations on a page: words, note, tags, and a word of warning where the place is in doubt. */
import type { ComponentChildren } from 'preact';
import type { Annotation } from '../model/annotation.ts';
import type { Located } from '../model/quote.ts';
import type { Words } from '../words/zh.ts';

export interface AnnotationListProps {
  words: Words;
  annotations: readonly Annotation[];
  /** Where each stands now; absent while that is not known. */
  places: ReadonlyMap<string, Located>;
  /** The one being edited, and its editor. */
  editing?: string;
  editor: ComponentChildren;
  onShow(id: string): void;
  onEdit(id: string): void;
  onRemove(id: string): void;
}

export function AnnotationList({ words, annotations, places, editing, editor, ...on }: AnnotationListProps) {
  if (annotations.length === 0) return <p class="empty">{words.panel.noAnnotations}</p>;
  return (
    <ul class="list annotations">
      {annotations.map((annotation) => (
        <li key={annotation.id}>
          {annotation.id === editing ? (
            editor
          ) : (
            <Item words={words} annotation={annotation} place={places.get(annotation.id)} {...on} />
          )}
        </li>
      ))}
    </ul>
  );
}

type ItemProps = Pick<AnnotationListProps, 'words' | 'onShow' | 'onEdit' | 'onRemove'> & {
  annotation: Annotation;
  place?: Located;
};

function Item({ words, annotation: { id, quote, note, tags }, place, onShow, onEdit, onRemove }: ItemProps) {
  const { panel } = words;
  const doubt = doubtAbout(place);
  return (
    <article>
      <blockquote>
        <button type="button" class="item" disabled={place?.state === 'missing'} onClick={() => onShow(id)}>
          {quote?.exact}
        </button>
      </blockquote>
      {doubt && <p class="doubt">{panel.place[doubt]}</p>}
      {note && <p class="note">{note}</p>}
      <footer>
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        <span class="space" />
        <button type="button" onClick={() => onEdit(id)}>
          {panel.edit}
        </button>
        <button type="button" onClick={() => onRemove(id)}>
          {panel.remove}
        </button>
      </footer>
    </article>
  );
}

function doubtAbout(place: Located | undefined): 'changed' | 'ambiguous' | 'missing' | undefined {
  if (!place || place.state === 'found') return undefined;
  if (place.state === 'missing') return 'missing';
  return place.why === 'ambiguous' ? 'ambiguous' : 'changed';
}
