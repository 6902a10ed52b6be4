/** Waits until pages have been read anew: what must stay as it is can only be looked at then. */
import type { Reader } from './launch-reader.ts';

/** Does something to a page and waits until its reader has told of another reading. */
export async function untilReadAnew({ quiet }: Reader, act: () => Promise<unknown>): Promise<void> {
  const told = quiet.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const hear = (message: { name?: string }) => {
          if (message.name !== 'page-changed') return;
          chrome.runtime.onMessage.removeListener(hear);
          resolve();
        };
        chrome.runtime.onMessage.addListener(hear);
      }),
  );
  await act();
  await told;
}
