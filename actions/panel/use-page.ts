/** What a tab's reader shows, kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hearInSurface } from '../../messaging/answer.ts';
import type { PageState } from '../../messaging/contract.ts';
import { askPage } from '../../messaging/send.ts';

/** `not-started`: no reader runs in the tab. */
export type Page = PageState | { state: 'not-started' };

/** Undefined until the tab has answered. */
export function usePage(tabId: number | undefined): Page | undefined {
  const [page, setPage] = useState<Page>();
  useEffect(() => {
    setPage(undefined);
    if (tabId === undefined) return undefined;
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const answer = await askPage(tabId, 'page-state', {});
      if (turn === asked) setPage(answer.ok ? answer.value : { state: 'not-started' }); // a late answer speaks of the past
    };
    void ask();
    const stopHearing = hearInSurface('page-changed', (_asks, asker) => asker.tabId === tabId && void ask());
    const onUpdated = (id: number, { status }: { status?: string }) =>
      id === tabId && status === 'complete' && void ask();
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      asked = Infinity;
      stopHearing();
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);
  return page;
}
