/** A random name for this installation, so that changes of several devices can be told apart one day. */
import type { MeipiDatabase } from './database.ts';

const fact = 'device';

/** Runs inside the caller's transaction, which must include `facts`. */
export async function deviceId(database: MeipiDatabase): Promise<string> {
  const known = await database.facts.get(fact);
  if (known) return known.value;
  const value = crypto.getRandomValues(new Uint32Array(2)).join('-');
  await database.facts.add({ name: fact, value });
  return value;
}
