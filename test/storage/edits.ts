/** Edits as a reader's surface would send them. */
import type { ArticleFacts } from '../../model/article.ts';
import type { AnnotationFields, MakeAnnotation, SetFields, StepBack } from '../../model/edit.ts';

export const article: ArticleFacts = {
  address: 'news.example/a',
  url: 'https://news.example/a?from=share',
  title: '某市印发节水办法',
};

let count = 0;
const frame = () => ({ id: `edit-${++count}`, sequence: 0, time: 1000 + count });

export function making(id: string, more: Partial<MakeAnnotation['annotation']> = {}): MakeAnnotation {
  const annotation = { id, address: article.address, note: '', tags: [], ...more };
  return { ...frame(), does: 'make-annotation', annotation, article };
}

export function setting(
  annotationId: string,
  fields: Partial<AnnotationFields>,
  more: Partial<SetFields> = {},
): SetFields {
  return { ...frame(), does: 'set-fields', annotationId, base: 1, fields, ...more };
}

export function stepping(does: 'undo' | 'redo', annotationId: string): StepBack {
  return { ...frame(), does, annotationId };
}
