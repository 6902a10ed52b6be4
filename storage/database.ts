/**
 * The schema, and the one way to open it. A database that a newer Meipi made is refused, untouched: Dexie itself would
 * open it in silence and drop what it does not know.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation } from '../model/annotation.ts';
import type { Article, ArticleVersion } from '../model/article.ts';
import type { Change } from '../model/change.ts';
import type { KeptMention } from './kept-mention.ts';

export const databaseName = 'meipi';
/** Raised with every change of the schema; a migration goes with it. */
export const databaseVersion = 1;

export class MeipiDatabase extends Dexie {
  declare annotations: EntityTable<Annotation, 'id'>;
  declare articles: EntityTable<Article, 'id'>;
  declare versions: EntityTable<ArticleVersion, 'id'>;
  declare mentions: Table<KeptMention, [versionId: string, order: number]>;
  declare changes: EntityTable<Change, 'id'>;
  declare facts: EntityTable<{ name: string; value: string }, 'name'>;

  constructor(name: string = databaseName) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(databaseVersion).stores({
      annotations: 'id, address, updatedAt, deletedAt, *tags',
      articles: 'id, &address, keptAt',
      versions: 'id, articleId, &[articleId+hash]',
      mentions: '[versionId+order], articleId, type, name',
      changes: 'id, edit, record.id, time',
      facts: 'name',
    });
  }
}

/** The stored database was made by a newer version of the extension. Nothing was opened or altered. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor(found: number) {
    super(
      `The stored database has version ${found}, this Meipi reads up to ${databaseVersion}: update the extension.`,
    );
  }
}

/**
 * Opens the database, making it where there is none.
 * @throws NewerDatabaseError
 */
export async function openDatabase(name: string = databaseName): Promise<MeipiDatabase> {
  const stored = (await indexedDB.databases()).find((database) => database.name === name)?.version;
  const found = Math.ceil((stored ?? 0) / dexieFactor);
  if (found > databaseVersion) throw new NewerDatabaseError(found);
  const database = new MeipiDatabase(name);
  await database.open();
  return database;
}

/** Dexie multiplies its version by ten for the browser. */
const dexieFactor = 10;
