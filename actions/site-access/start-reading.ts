/** Starts the reader in a tab that it does not run in by itself. */
import { browser } from 'wxt/browser';
import type { Result } from '../../model/result.ts';
import { readerScripts } from './manifest-reader.ts';

/** `refused` where the browser lets no extension in, or no permission was given. */
export async function startReading(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: readerScripts() });
    return { ok: true, value: null };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: 'refused', detail } };
  }
}
