/** What went wrong with a write, as a plain value that travels; what the reader is told of it is in words/. */
import type { Failure } from '../model/result.ts';
import { NewerDatabaseError } from './database.ts';
import { UnknownAnnotationError } from './write-edit.ts';

/** Dexie wraps what the browser threw, so the names are looked for all the way in. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof NewerDatabaseError) return { code: 'newer-database', detail };
  if (error instanceof UnknownAnnotationError) return { code: 'refused', detail };
  return { code: namesOf(error).includes('QuotaExceededError') ? 'storage-full' : 'storage', detail };
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...(inner === error ? [] : namesOf(inner))];
}
