/** Sends an edit again until it is acknowledged, or until sending again cannot help. */
import type { Failure, Result } from '../model/result.ts';

/** Milliseconds before the second try; each wait is twice the one before, up to `longestWait`. */
const firstWait = 500;
const longestWait = 8000;

const hopeless = new Set<Failure['code']>(['updated', 'newer-database', 'refused']);

/** `failed` hears of every failed try. The last result is returned: acknowledged, hopeless, or aborted. */
export async function sendUntilAcknowledged<T>(
  send: () => Promise<Result<T>>,
  failed: (failure: Failure) => void,
  signal?: AbortSignal,
): Promise<Result<T>> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    const result = await send();
    if (result.ok) return result;
    failed(result.error);
    if (hopeless.has(result.error.code) || signal?.aborted) return result;
    await pause(wait, signal);
  }
}

/** Over at once when the signal is aborted. */
function pause(length: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, length);
    signal?.addEventListener('abort', end);
  });
}
