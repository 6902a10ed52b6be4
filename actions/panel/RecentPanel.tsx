/** Where a page has no lists of its own: the annotations written last. */
import type { MeipiDatabase } from '../../storage/database.ts';
import { type AnnotationInArticle, recentAnnotations } from '../../storage/recent-annotations.ts';
import type { Words } from '../../words/zh.ts';
import { useStored } from '../use-stored.ts';
import { RecentAnnotations } from './RecentAnnotations.tsx';

const none: AnnotationInArticle[] = [];

export function RecentPanel({ words, database }: { words: Words; database: MeipiDatabase }) {
  const recent = useStored(() => recentAnnotations(database), none, [database]);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{words.recent.title}</h2>
      <RecentAnnotations words={words} recent={recent} />
    </section>
  );
}
