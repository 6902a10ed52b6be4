/** What surfaces read. `watch…` calls back at once and after every change, from whichever process, until stopped. */
import { liveQuery } from 'dexie';
import type { Annotation, EditableAnnotation } from '../model/annotation.ts';
import type { Article, ArticleVersion } from '../model/article.ts';
import type { MeipiDatabase } from './database.ts';
import { redoTarget, undoTarget } from './edit-history.ts';
import type { KeptMention } from './kept-mention.ts';

/** The annotations of an article that are not in the recycle bin, oldest first. */
export async function annotationsOf(database: MeipiDatabase, address: string): Promise<Annotation[]> {
  const annotations = await database.annotations.where('address').equals(address).sortBy('createdAt');
  return annotations.filter(({ deletedAt }) => deletedAt === undefined);
}

/** Those in the recycle bin, deleted last first. */
export async function deletedOf(database: MeipiDatabase, address: string): Promise<Annotation[]> {
  const annotations = await database.annotations.where('address').equals(address).toArray();
  return annotations
    .filter(({ deletedAt }) => deletedAt !== undefined)
    .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}

/** How much is kept of an article, and how many texts of it. */
export async function keptOf(
  database: MeipiDatabase,
  address: string,
): Promise<{ kept: 'no' | 'facts' | 'text'; versions: number }> {
  const article = await database.articles.get({ address });
  if (!article) return { kept: 'no', versions: 0 };
  const versions = await database.versions.where('articleId').equals(article.id).count();
  return { kept: versions > 0 ? 'text' : 'facts', versions };
}

export async function editableAnnotation(
  database: MeipiDatabase,
  id: string,
): Promise<EditableAnnotation | undefined> {
  const annotation = await database.annotations.get(id);
  if (!annotation) return undefined;
  const history = await database.changes.where('record.id').equals(id).sortBy('time');
  const target = undoTarget(history);
  const canUndo = history.some(({ edit, field }) => edit === target && field !== '*'); // its making is deleted, not undone
  const canRedo = redoTarget(history) !== undefined;
  return { annotation, canUndo, canRedo, knownTags: await knownTags(database) };
}

/** The kept texts of an article, oldest first. */
export async function versionsOf(database: MeipiDatabase, address: string): Promise<ArticleVersion[]> {
  const article = await database.articles.get({ address });
  return article ? database.versions.where({ articleId: article.id }).sortBy('keptAt') : [];
}

/** Everything stored about one article, for the complete export. */
export interface ArticleRecord {
  article?: Article;
  versions: ArticleVersion[];
  mentions: KeptMention[];
  /** Those in the recycle bin too. */
  annotations: Annotation[];
}

export async function articleRecord(database: MeipiDatabase, address: string): Promise<ArticleRecord> {
  const article = await database.articles.get({ address });
  const ofArticle = { articleId: article?.id ?? '' };
  return {
    article,
    versions: await database.versions.where(ofArticle).sortBy('keptAt'),
    mentions: await database.mentions.where(ofArticle).toArray(),
    annotations: await database.annotations.where('address').equals(address).sortBy('createdAt'),
  };
}

/** In how many kept articles an agency or a document of this full name stands. */
export async function articlesNaming(database: MeipiDatabase, name: string): Promise<number> {
  const rows = await database.mentions.where('name').equals(name).toArray();
  return new Set(rows.map(({ articleId }) => articleId)).size;
}

/** Tags in use, the most used first. */
async function knownTags(database: MeipiDatabase): Promise<string[]> {
  const tags = await database.annotations.orderBy('tags').keys();
  const counts = new Map<string, number>();
  for (const tag of tags.map(String)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}

/** Calls back with what `read` gives, at once and after every change of what it read. Returns the way to stop. */
export function watch<T>(
  read: () => Promise<T>,
  found: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe(found, failed);
  return () => subscription.unsubscribe();
}
