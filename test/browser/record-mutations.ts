/** Records every change of a document from before its first script, to prove that we change nothing but our one host. */
import type { BrowserContext, Page } from 'playwright-core';

export interface RecordedMutation {
  type: string;
  /** Elements by their tag in small letters, other nodes by their name. */
  target: string;
  added: string[];
  removed: string[];
  attribute: string | null;
  /** It happened while the page was still being parsed: the parser's own work is recorded too. */
  parsing: boolean;
}

declare global {
  interface Window {
    recordedMutations?: RecordedMutation[];
  }
}

/** From now on, in every page of the context. */
export async function recordMutations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const nameOf = (node: Node) => (node instanceof Element ? node.tagName.toLowerCase() : node.nodeName);
    const recorded: RecordedMutation[] = [];
    const record = (parsing: boolean, records: MutationRecord[]) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        const [added, removed] = [[...addedNodes].map(nameOf), [...removedNodes].map(nameOf)];
        recorded.push({ type, target: nameOf(target), added, removed, attribute: attributeName, parsing });
      }
    };
    const observer = new MutationObserver((records) => record(document.readyState === 'loading', records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('readystatechange', () => record(true, observer.takeRecords()), { once: true });
    window.recordedMutations = recorded;
  });
}

/** What was recorded since the page began, in order. */
export function recordedMutations(page: Page): Promise<RecordedMutation[]> {
  return page.evaluate(() => window.recordedMutations ?? []);
}
