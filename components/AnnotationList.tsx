/** The reader's annotations on a page: words, note, tags, and where the place is in doubt what to do about it. */
import type { ComponentChildren } from 'preact';
import type { Annotation } from '../model/annotation.ts';
import type { Located } from '../model/quote.ts';
import type { Words } from '../words/zh.ts';
import { QuoteDifference } from './QuoteDifference.tsx';

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
      {where && <Doubt words={words} annotation={annotation} where={where} {...on} />}
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

type DoubtProps = Pick<AnnotationListProps, 'words' | 'onAccept' | 'onMoveToSelection'> & {
  annotation: Annotation;
  where: Whereabouts;
};

/** Nothing moves by itself: the place that is offered waits for a yes, and the reader may choose another. */
function Doubt({ words, annotation, where: { place, now }, onAccept, onMoveToSelection }: DoubtProps) {
  const { panel } = words;
  const doubt = doubtAbout(place);
  if (!doubt) return null;
  return (
    <div class="doubt">
      <p>{panel.place[doubt]}</p>
      {doubt === 'changed' && now !== undefined && (
        <QuoteDifference words={words} before={annotation.quote?.exact ?? ''} after={now} />
      )}
      {now !== undefined && (
        <button type="button" onClick={() => onAccept(annotation, now)}>
          {panel.acceptPlace}
        </button>
      )}
      <button type="button" onClick={() => onMoveToSelection(annotation)}>
        {panel.moveToSelection}
      </button>
    </div>
  );
}

function doubtAbout(place: Located): 'changed' | 'ambiguous' | 'missing' | undefined {
  if (place.state === 'found') return undefined;
  if (place.state === 'missing') return 'missing';
  return place.why === 'ambiguous' ? 'ambiguous' : 'changed';
}
