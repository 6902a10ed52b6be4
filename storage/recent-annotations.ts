/** Annotations over all articles, each with its article. */
import type { Annotation } from '../model/annotation.ts';
import type { ArticleFacts } from '../model/article.ts';
import type { MeipiDatabase } from './database.ts';

export interface AnnotationInArticle {
  annotation: Annotation;
  article: ArticleFacts;
}

/** How many are listed, and how many of the newest are looked at for them: a bin full of annotations is not read through. */
const listed = 20;
const lookedAt = 2000;

/** Those written last, last first; without those in the recycle bin and those of the article `except`. */
export async function recentAnnotations(
  database: MeipiDatabase,
  except?: string,
): Promise<AnnotationInArticle[]> {
  let seen = 0;
  // oxlint-disable-next-line unicorn/no-array-reverse -- no array: a collection, walked from its end
  const newestFirst = database.annotations.orderBy('updatedAt').reverse();
  const annotations = await newestFirst
    .until(() => ++seen > lookedAt)
    .filter(({ deletedAt, address }) => deletedAt === undefined && address !== except)
    .limit(listed)
    .toArray();
  return withArticles(database, annotations);
}

/** Undefined where there is none, or it is in the recycle bin. */
export async function annotationInArticle(
  database: MeipiDatabase,
  id: string,
): Promise<AnnotationInArticle | undefined> {
  const annotation = await database.annotations.get(id);
  if (!annotation || annotation.deletedAt !== undefined) return undefined;
  return (await withArticles(database, [annotation]))[0];
}

async function withArticles(
  database: MeipiDatabase,
  annotations: readonly Annotation[],
): Promise<AnnotationInArticle[]> {
  const addresses = annotations.map(({ address }) => address);
  const articles = await database.articles.where('address').anyOf(addresses).toArray();
  const known = new Map(articles.map((article) => [article.address, article]));
  return annotations.map((annotation) => {
    const { address } = annotation;
    return { annotation, article: known.get(address) ?? { address, url: address, title: address } };
  });
}
