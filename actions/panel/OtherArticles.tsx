/** The way from an article to the annotations on others, folded away at the end of its own. */
import { Folded } from '../../components/Folded.tsx';
import type { MeipiDatabase } from '../../storage/database.ts';
import { type AnnotationInArticle, recentAnnotations } from '../../storage/recent-annotations.ts';
import type { Words } from '../../words/zh.ts';
import { useStored } from '../use-stored.ts';
import { RecentAnnotations } from './RecentAnnotations.tsx';

export interface OtherArticlesProps {
  words: Words;
  database: MeipiDatabase;
  /** Of the article that is shown. */
  address: string;
}

export function OtherArticles(props: OtherArticlesProps) {
  return (
    <Folded class="others" summary={props.words.recent.others}>
      <Others {...props} />
    </Folded>
  );
}

function Others({ words, database, address }: OtherArticlesProps) {
  const recent = useStored<AnnotationInArticle[] | undefined>(
    () => recentAnnotations(database, address),
    undefined,
    [database, address],
  );
  if (recent?.length === 0) return <p class="empty">{words.recent.none}</p>;
  return <RecentAnnotations words={words} recent={recent ?? []} />;
}
