/**
 * What a surface asks the background to write. Its sender makes the id and sends it again until it is acknowledged:
 * writing an edit twice is writing it once.
 */
import type { Annotation } from './annotation.ts';
import type { ArticleFacts } from './article.ts';

interface EditBase {
  id: string;
  /**
   * Counts up while one edit is still being typed: the same id with a higher sequence takes the place of what it
   * wrote before, so that a sentence typed in one go is one step of undo.
   */
  sequence: number;
  /** Milliseconds since 1970, by the sender's clock. */
  time: number;
}

/** Makes an annotation; its article's facts come along, so that it is known where the annotation stands. */
export interface MakeAnnotation extends EditBase {
  does: 'make-annotation';
  annotation: Pick<Annotation, 'id' | 'address' | 'quote' | 'about' | 'note' | 'tags'>;
  article: ArticleFacts;
}

/** The fields a reader edits; `deletedAt: null` takes an annotation out of the recycle bin. */
export type AnnotationFields = Pick<Annotation, 'note' | 'tags' | 'quote'> & { deletedAt: number | null };

/** What stood in an edit's fields until it was written; its sender may never have seen it. */
export type WrittenOver = Partial<Pick<Annotation, 'note' | 'tags' | 'quote' | 'deletedAt'>>;

export interface SetFields extends EditBase {
  does: 'set-fields';
  annotationId: string;
  /** The revision the sender saw. */
  base: number;
  fields: Partial<AnnotationFields>;
}

/** Takes back the newest edit of an annotation that still stands, or brings back the one taken back last. */
export interface StepBack extends EditBase {
  does: 'undo' | 'redo';
  annotationId: string;
}

export type Edit = MakeAnnotation | SetFields | StepBack;
