/** The annotation that was opened in this tab, as long as the page does not show its article. */
import { OpenedAnnotation } from '../../components/OpenedAnnotation.tsx';
import type { MeipiDatabase } from '../../storage/database.ts';
import type { Opening } from '../../storage/openings.ts';
import { annotationInArticle } from '../../storage/recent-annotations.ts';
import type { Words } from '../../words/zh.ts';
import { useStored } from '../use-stored.ts';
import type { Page } from './use-page.ts';

export interface WaitingAnnotationProps {
  words: Words;
  database: MeipiDatabase;
  page: Page;
  opening: Opening;
}

export function WaitingAnnotation({ words, database, page, opening }: WaitingAnnotationProps) {
  const { annotationId, address, shownAt } = opening;
  const found = useStored(() => annotationInArticle(database, annotationId), undefined, [annotationId]);
  const isListed = page.state === 'article' && page.facts.address === address;
  if (!found || shownAt || isListed || page.state === 'reading') return null;
  const advice = page.state === 'not-started' ? words.opening.start : undefined;
  return <OpenedAnnotation words={words} {...found} advice={advice} />;
}
