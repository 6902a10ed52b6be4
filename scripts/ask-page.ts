/** Asks the reader in a tab, as popup and side panel do: the contract's messages to a page, sent from a page or worker of ours. */
import type { Page, Worker } from 'playwright-core';
import type { ToPage } from '../messaging/contract.ts';
import type { Result } from '../model/result.ts';

/** A page or the worker of the extension. */
type Ours = Pick<Worker, 'evaluate'>;

/** The browser's number of the tab that shows this page; brings it to the front. */
export async function tabIdOf(from: Ours, page: Page): Promise<number> {
  await page.bringToFront();
  const ids = await from.evaluate(async () =>
    (await chrome.tabs.query({ active: true })).map(({ id }) => id),
  );
  const [id, another] = ids;
  if (id === undefined || another !== undefined) throw new Error(`${ids.length} tabs are in front, not one.`);
  return id;
}

export async function askPage<N extends keyof ToPage>(
  from: Ours,
  tabId: number,
  name: N,
  asks: ToPage[N]['asks'],
): Promise<Result<ToPage[N]['answers']>> {
  const answer: unknown = await from.evaluate(
    async ({ tabId, message }) => {
      try {
        return (await chrome.tabs.sendMessage(tabId, message, { frameId: 0 })) as unknown;
      } catch (error) {
        return { ok: false, error: { code: 'unreachable', detail: String(error) } };
      }
    },
    { tabId, message: { meipi: 'to-page', name, asks } },
  );
  return readAnswer(answer);
}

/** The reader is our own code and answers as the contract says. */
function readAnswer<T>(answer: unknown): Result<T> {
  return answer as Result<T>;
}
