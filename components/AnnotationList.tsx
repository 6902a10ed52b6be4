/** The reader's annotations on a page: words, note, tags, and where the place is in doubt what to do about it. */
import type { ComponentChildren } from 'preact';
import type { Annotation } from '../model/annotation.ts';
import type { Located } from '../model/quote.ts';
import type { Words } from '../words/zh.ts';
import { type Doubt, PlaceDoubt } from './PlaceDoubt.tsx';

/** Where an annotation stands, and the words there where those have changed. */
export interface Whereabouts {
  place: Located;
  now?: string;
}

export interface AnnotationListProps {
  words: Words;
  annotations: readonly Annotation[];
  /** Where each stands now; absent while that is not known. */
  places: ReadonlyMap<string, Whereabouts>;
  /** The one being edited, and its editor. */
  editing?: string;
  editor: ComponentChildren;
  onShow(id: string): void;
  onEdit(id: string): void;
  onRemove(annotation: Annotation): void;
  /** The reader agrees that it stands where these words are now. */
  onAccept(annotation: Annotation, now: string): void;
  onMoveToSelection(annotation: Annotation): void;
  /** What its note said before. */
  historyOf(annotation: Annotation): ComponentChildren;
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
            <Item words={words} annotation={annotation} where={places.get(annotation.id)} {...on} />
          )}
        </li>
      ))}
    </ul>
  );
}

type ItemProps = Omit<AnnotationListProps, 'annotations' | 'places' | 'editing' | 'editor'> & {
  annotation: Annotation;
  where?: Whereabouts;
};

function Item({ words, annotation, where, onShow, onEdit, onRemove, historyOf, ...on }: ItemProps) {
  const { panel } = words;
  const { id, quote, note, tags } = annotation;
  const { onAccept, onMoveToSelection } = on;
  const doubt = where && doubtAbout(where.place);
  return (
    <article>
      <blockquote>
        <button
          type="button"
          class="item"
          disabled={where?.place.state === 'missing'}
          onClick={() => onShow(id)}
        >
          {quote?.exact}
        </button>
      </blockquote>
      {doubt && (
        <PlaceDoubt
          words={words}
          doubt={doubt}
          before={quote?.exact ?? ''}
          now={where?.now}
          onAccept={(now) => onAccept(annotation, now)}
          onMoveToSelection={() => onMoveToSelection(annotation)}
        />
      )}
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
        <button type="button" onClick={() => onRemove(annotation)}>
          {panel.remove}
        </button>
      </footer>
      {annotation.revision > 1 && historyOf(annotation)}
    </article>
  );
}

function doubtAbout(place: Located): Doubt | undefined {
  if (place.state === 'found') return undefined;
  if (place.state === 'missing') return 'missing';
  return place.why === 'ambiguous' ? 'ambiguous' : 'changed';
}
