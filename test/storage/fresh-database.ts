/** A database of its own for each test, on the in-memory IndexedDB. */
import { onTestFinished } from 'vitest';
import { type MeipiDatabase, openDatabase } from '../../storage/database.ts';

let count = 0;

export async function freshDatabase(): Promise<MeipiDatabase> {
  const database = await openDatabase(`test-${++count}`);
  onTestFinished(() => database.delete());
  return database;
}
