/** What is read here, when it was published, and whether it is kept. */
import type { ArticleFacts } from '../model/article.ts';
import type { Words } from '../words/zh.ts';

export interface ArticleHeadingProps {
  words: Words;
  facts: ArticleFacts;
  kept: 'no' | 'facts' | 'text';
  cannotPaint: boolean;
  onKeep(): void;
}

export function ArticleHeading({
  words: { panel, day },
  facts,
  kept,
  cannotPaint,
  onKeep,
}: ArticleHeadingProps) {
  const published = facts.publishedOn ? panel.published(day(facts.publishedOn)) : panel.noDay;
  return (
    <header class="article">
      <h1>{facts.title}</h1>
      <p>
        {[facts.site, published].filter(Boolean).join(' · ')}
        <button type="button" disabled={kept === 'text'} onClick={onKeep}>
          {kept === 'text' ? panel.kept : panel.keep}
        </button>
      </p>
      {cannotPaint && <p role="status">{panel.cannotPaint}</p>}
    </header>
  );
}
