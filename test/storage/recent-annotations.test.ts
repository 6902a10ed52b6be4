import { expect, it } from 'vitest';
import { annotationInArticle, recentAnnotations } from '../../storage/recent-annotations.ts';
import { writeEdit } from '../../storage/write-edit.ts';
import { article, making, setting } from './edits.ts';
import { freshDatabase } from './fresh-database.ts';

const other = { ...article, address: 'news.example/b', url: 'https://news.example/b', title: '另一篇' };
const onOther = (id: string) => ({ ...making(id, { address: other.address }), article: other });

/** As it lies in the table, written at that time. */
function stored(id: string, time: number) {
  const { address } = article;
  return { id, address, note: '', tags: [], createdAt: time, updatedAt: time, revision: 1 };
}

it('gives those written last over all articles, each with its article', async () => {
  const database = await freshDatabase();
  for (const edit of [making('a'), onOther('b'), making('c')]) await writeEdit(database, edit);
  await writeEdit(database, setting('a', { note: '又写' }));
  const recent = await recentAnnotations(database);
  expect(recent.map(({ annotation, article: { title } }) => [annotation.id, title])).toEqual([
    ['a', article.title],
    ['c', article.title],
    ['b', '另一篇'],
  ]);
});

it('leaves out the recycle bin and the article that is looked at', async () => {
  const database = await freshDatabase();
  for (const edit of [making('a'), onOther('b'), onOther('c')]) await writeEdit(database, edit);
  await writeEdit(database, setting('c', { deletedAt: 5000 }));
  const ids = (await recentAnnotations(database, article.address)).map(({ annotation }) => annotation.id);
  expect(ids).toEqual(['b']);
});

it('reads twenty, not all', async () => {
  const database = await freshDatabase();
  const all = Array.from({ length: 300 }, (_, index) => stored(`${index}`, index));
  await database.annotations.bulkAdd(all);
  let read = 0;
  database.annotations.hook('reading', (annotation) => {
    read++;
    return annotation;
  });
  const recent = await recentAnnotations(database);
  expect(recent.map(({ annotation }) => annotation.updatedAt)).toEqual(
    Array.from({ length: 20 }, (_, index) => 299 - index),
  );
  expect(read).toBeLessThan(30);
});

it('looks through a bounded number of those it leaves out', async () => {
  const database = await freshDatabase();
  const deleted = Array.from({ length: 2500 }, (_, index) => ({
    ...stored(`${index}`, index + 1),
    deletedAt: index + 1,
  }));
  await database.annotations.bulkAdd([stored('oldest', 0), ...deleted]);
  expect(await recentAnnotations(database)).toEqual([]);
});

it('finds one with its article, unless it is gone', async () => {
  const database = await freshDatabase();
  await writeEdit(database, making('a'));
  expect(await annotationInArticle(database, 'a')).toMatchObject({ article: { url: article.url } });
  await writeEdit(database, setting('a', { deletedAt: 5000 }));
  expect(await annotationInArticle(database, 'a')).toBeUndefined();
  expect(await annotationInArticle(database, 'b')).toBeUndefined();
});

it('opens an article that is not known any more at its one address', async () => {
  const database = await freshDatabase();
  await writeEdit(database, making('a'));
  await database.articles.clear();
  expect(await annotationInArticle(database, 'a')).toMatchObject({
    article: { url: article.address, title: article.address },
  });
});
