/** Keeps an article: its facts, its text as a version, and what was recognised in it. The same text is kept once. */
import type { ArticleFacts, ArticleVersion } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import { isCutShort } from '../text/is-cut-short.ts';
import { addArticle } from './add-article.ts';
import type { MeipiDatabase } from './database.ts';
import { hashText } from './hash-text.ts';
import { keptMentions } from './kept-mention.ts';

export interface Keeping {
  /** Names the version, or the article where it was not known; made by the sender. */
  id: string;
  time: number;
  facts: ArticleFacts;
  text: string;
  mentions: readonly Mention[];
  /** The version of the recogniser that found the mentions. */
  recogniser: string;
}

/** The id of the kept article. One transaction; what the database throws means nothing was written. */
export async function keepArticle(database: MeipiDatabase, keeping: Keeping): Promise<string> {
  const hash = await hashText(keeping.text); // before the transaction, which would not wait for it
  const { articles, versions, mentions, changes, facts } = database;
  return database.transaction('rw', [articles, versions, mentions, changes, facts], async () => {
    const article =
      (await articles.get({ address: keeping.facts.address })) ??
      (await addArticle(database, keeping.facts, keeping));
    const known = await versions.get({ articleId: article.id, hash });
    if (!known) await addVersion(database, keeping, { articleId: article.id, hash });
    return article.id;
  });
}

async function addVersion(
  database: MeipiDatabase,
  { id, time, text, mentions, recogniser }: Keeping,
  { articleId, hash }: Pick<ArticleVersion, 'articleId' | 'hash'>,
): Promise<void> {
  const earlier = await database.versions.where({ articleId }).toArray();
  const isIncomplete = earlier.some((version) => !version.isIncomplete && isCutShort(version.text, text));
  await database.versions.add({
    id,
    articleId,
    keptAt: time,
    hash,
    text,
    ...(isIncomplete && { isIncomplete }),
  });
  await database.mentions.bulkAdd(keptMentions(mentions, { versionId: id, articleId, recogniser }));
}
