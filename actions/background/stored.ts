/** The background's database: opened when first asked for, and asked for again after a failure. */
import type { Result } from '../../model/result.ts';
import { type MeipiDatabase, openDatabase } from '../../storage/database.ts';
import { failureOf } from '../../storage/failure-of.ts';

export class Stored {
  #opening: Promise<MeipiDatabase> | undefined;

  /** What the task gives, or why it could not be done. */
  async run<T>(task: (database: MeipiDatabase) => Promise<T>): Promise<Result<T>> {
    try {
      this.#opening ??= openDatabase();
      return { ok: true, value: await task(await this.#opening) };
    } catch (error) {
      await this.#forget();
      return { ok: false, error: failureOf(error) };
    }
  }

  /** A database that failed to open, or was closed under us, is opened anew next time. */
  async #forget(): Promise<void> {
    const database = await this.#opening?.catch(() => undefined);
    if (!database?.isOpen()) this.#opening = undefined;
  }
}
