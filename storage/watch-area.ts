/** Watching what stands in an area of browser.storage. */
import { browser } from 'wxt/browser';

/** Calls back with what `read` gives, at once and after every change to items that are meant, until stopped. */
export function watchArea<T>(
  area: 'local' | 'session',
  isMeant: (name: string) => boolean,
  read: () => Promise<T>,
  found: (value: T) => void,
): () => void {
  const stopped = new AbortController();
  const tell = async () => {
    const value = await read();
    if (!stopped.signal.aborted) found(value);
  };
  const hear = (changes: object) => {
    if (Object.keys(changes).some(isMeant)) void tell();
  };
  const { onChanged } = browser.storage[area];
  onChanged.addListener(hear);
  void tell();
  return () => {
    stopped.abort();
    onChanged.removeListener(hear);
  };
}
