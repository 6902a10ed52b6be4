/** Stops the extension's service worker at once, as the browser may at any moment; the next message starts it again. */
import type { Reader } from './launch-reader.ts';

export async function stopWorker({ context, quiet }: Reader): Promise<void> {
  const session = await context.newCDPSession(quiet);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
