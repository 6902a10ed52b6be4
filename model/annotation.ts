/** What the reader writes. A highlight is an annotation with an empty note; a page note has no quote. */
import type { MentionType } from './mention.ts';
import type { Quote } from './quote.ts';

export interface Annotation {
  id: string;
  /** The address of its article, see ArticleFacts. */
  address: string;
  /** Absent on a page note. */
  quote?: Quote;
  /** What the quoted words were marked as, when the annotation was written on a mark. */
  about?: MentionType;
  note: string;
  tags: string[];
  createdAt: number;
  updatedAt: number;
  /** Counts the edits; the base of the next one. */
  revision: number;
  /** When it was put in the recycle bin. */
  deletedAt?: number;
}

/** An annotation as an editor shows it. */
export interface EditableAnnotation {
  annotation: Annotation;
  canUndo: boolean;
  canRedo: boolean;
  /** Tags in use anywhere, the most used first. */
  knownTags: string[];
}
