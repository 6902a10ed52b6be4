/** The database as a page of ours reads it: opened once, or why it cannot be. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../model/result.ts';
import { type MeipiDatabase, openDatabase } from '../storage/database.ts';
import { failureOf } from '../storage/failure-of.ts';

/** Undefined until it is known. */
export function useDatabase(): Result<MeipiDatabase> | undefined {
  const [opened, setOpened] = useState<Result<MeipiDatabase>>();
  useEffect(() => {
    openDatabase().then(
      (value) => setOpened({ ok: true, value }),
      (error: unknown) => setOpened({ ok: false, error: failureOf(error) }),
    );
  }, []);
  return opened;
}
