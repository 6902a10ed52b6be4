/**
 * Tells when the page's text may have changed: late content, re-rendering, the next article in the same document. Small
 * changes outside the article (a clock, a counter) are not worth a new reading.
 */

/** A change is told when the page was quiet this long, or at the latest after `patience`, in milliseconds. */
const quiet = 300;
const patience = 2000;
/** Characters added outside the article, in all, before the article is looked for anew. */
const muchText = 60;

export interface Watch {
  /** Where the article is; absent while there is none. */
  body?: Element;
}

/** Watches until the signal is aborted; `watched.body` may change while watching. */
export function watchPage(
  document: Document,
  watched: Watch,
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let added = 0;
  const tell = () => {
    timer = undefined;
    added = 0;
    changed();
  };
  const observer = new MutationObserver((mutations) => {
    for (const mutation of mutations) added += weightOf(mutation, watched);
    if (added <= muchText) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(tell, Math.min(quiet, Math.max(0, first + patience - now)));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Characters that came; more than any number where the article itself changed. */
function weightOf({ target, addedNodes }: MutationRecord, { body }: Watch): number {
  if (body && (!body.isConnected || body.contains(target))) return Infinity;
  return [...addedNodes].reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
}
