/** What is in the extension's database, read past all our own code. */
import type { Reader } from './launch-reader.ts';

/** All records of a table. */
export function storedRecords(reader: Reader, table: string): Promise<Record<string, unknown>[]> {
  return reader.quiet.evaluate(
    (table) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('meipi');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction(table).objectStore(table).getAll();
          asking.addEventListener('success', () => {
            opening.result.close();
            resolve(asking.result);
          });
          asking.addEventListener('error', () => reject(asking.error));
        });
      }),
    table,
  );
}
