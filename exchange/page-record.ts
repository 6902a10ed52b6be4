/** All that one page's export holds, from the page as it is and from storage. */
import type { Annotation } from '../model/annotation.ts';
import type { Article, ArticleFacts, ArticleVersion } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import type { Located } from '../model/quote.ts';
import type { MentionRow } from '../text/mention-rows.ts';

export interface PageRecord {
  facts: ArticleFacts;
  /** The flattened text as the page shows it now; mentions are offsets into it. */
  text: string;
  mentions: readonly Mention[];
  /** Where annotations stand in that text. */
  places: ReadonlyMap<string, Located>;
  /** As stored; those in the recycle bin too. */
  annotations: readonly Annotation[];
  /** What was kept of the article, each version with what was recognised in it. */
  kept?: { article: Article; versions: readonly (ArticleVersion & { mentions: readonly MentionRow[] })[] };
}
