/** An annotation whose page does not show it: what it says can be read here all the same. */
import type { Annotation } from '../model/annotation.ts';
import type { ArticleFacts } from '../model/article.ts';
import type { Words } from '../words/zh.ts';

export interface OpenedAnnotationProps {
  words: Words;
  annotation: Annotation;
  article: ArticleFacts;
  /** What the reader can do to get there. */
  advice?: string;
}

export function OpenedAnnotation({ words, annotation, article, advice }: OpenedAnnotationProps) {
  const { quote, note } = annotation;
  return (
    <section class="opened" aria-labelledby="opened">
      <h2 id="opened">{words.opening.title}</h2>
      {quote && <blockquote>{quote.exact}</blockquote>}
      {note && <p class="note">{note}</p>}
      <p class="detail">{[article.title, article.site].filter(Boolean).join(' · ')}</p>
      {advice && <p role="status">{advice}</p>}
    </section>
  );
}
