/** The recycle bin keeps an annotation for thirty days; then it and its history are gone. */
import type { MeipiDatabase } from './database.ts';

export const daysInBin = 30;
const dayLength = 24 * 60 * 60 * 1000;

/** Removes what was deleted more than thirty days before `now` (milliseconds since 1970); returns how many. */
export async function emptyBin(database: MeipiDatabase, now: number): Promise<number> {
  const { annotations, changes } = database;
  return database.transaction('rw', annotations, changes, async () => {
    const ids = await annotations
      .where('deletedAt')
      .below(now - daysInBin * dayLength)
      .primaryKeys();
    await changes.where('record.id').anyOf(ids).delete();
    await annotations.bulkDelete(ids);
    return ids.length;
  });
}
