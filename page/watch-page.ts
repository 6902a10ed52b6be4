/**
 * Tells when the page's text may have changed: late content, re-rendering, the next article in the same document. Small
 * changes outside the article (a clock, a counter) are not worth a new reading.
 */

/** A change is told when the page was quiet this long, or at the latest after `patience`, in milliseconds. */
const quiet = 300;
const patience = 2000;
/** Characters added outside the article before the article is looked for anew. */
const muchText = 120;

export interface Watch {
  /** Where the article is; everything counts while there is none. */
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
  const tell = () => {
    timer = undefined;
    changed();
  };
  const observer = new MutationObserver((mutations) => {
    if (!mutations.some((mutation) => matters(mutation, watched))) return;
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

function matters({ target, type, addedNodes }: MutationRecord, { body }: Watch): boolean {
  if (!body?.isConnected) return true;
  if (body.contains(target)) return true;
  return (
    type === 'childList' && [...addedNodes].some((node) => node.contains(body) || lengthOf(node) > muchText)
  );
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0;
}
