/** What is read here, when it was published, and whether it is kept. */
import type { ArticleFacts, Attachment } from '../model/article.ts';
import type { Words } from '../words/zh.ts';

export interface ArticleHeadingProps {
  words: Words;
  facts: ArticleFacts;
  /** `changed`: its text is kept, and another now. */
  kept: 'no' | 'facts' | 'text' | 'changed';
  attachments: readonly Attachment[];
  /** Sentences about what cannot be done here. */
  warnings: readonly string[];
  onKeep(): void;
}

export function ArticleHeading({
  words: { panel, versions, day },
  facts,
  kept,
  attachments,
  warnings,
  onKeep,
}: ArticleHeadingProps) {
  const published = facts.publishedOn ? panel.published(day(facts.publishedOn)) : panel.noDay;
  return (
    <header class="article">
      <h1>{facts.title}</h1>
      <p>
        {[facts.site, published].filter(Boolean).join(' · ')}
        <button type="button" disabled={kept === 'text'} onClick={onKeep}>
          {kept === 'text' ? panel.kept : kept === 'changed' ? versions.keepThis : panel.keep}
        </button>
      </p>
      {warnings.map((warning) => (
        <p key={warning} role="status">
          {warning}
        </p>
      ))}
      {attachments.length > 0 && (
        <p class="attachments">
          {panel.attachments}
          {attachments.map(({ name, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          ))}
        </p>
      )}
    </header>
  );
}
