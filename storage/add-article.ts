/** Makes an article known: its facts, and the change that says so. */
import type { Article, ArticleFacts } from '../model/article.ts';
import type { MeipiDatabase } from './database.ts';
import { deviceId } from './device-id.ts';

/** Runs inside the caller's transaction, which must include articles, changes and facts. */
export async function addArticle(
  database: MeipiDatabase,
  facts: ArticleFacts,
  { id, time }: Pick<Article, 'id'> & { time: number },
): Promise<Article> {
  const article = { ...facts, id, keptAt: time };
  await database.articles.add(article);
  await database.changes.add({
    id: `${id}:article`,
    edit: id,
    sequence: 0,
    device: await deviceId(database),
    time,
    record: { table: 'articles', id },
    field: '*',
    base: 0,
    value: facts,
  });
  return article;
}
