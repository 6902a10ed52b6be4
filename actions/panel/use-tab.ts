/** The tab that a popup or side panel speaks of. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The window's active tab, followed when the reader changes it; `?tab=ID` in our own address names another. */
export function useTab(): number | undefined {
  const named = new URLSearchParams(location.search).get('tab');
  const [tabId, setTabId] = useState(named ? Number(named) : undefined);
  useEffect(() => {
    if (named) return undefined;
    const ask = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(active?.id);
    };
    const askAgain = () => void ask();
    askAgain();
    browser.tabs.onActivated.addListener(askAgain);
    return () => browser.tabs.onActivated.removeListener(askAgain);
  }, [named]);
  return tabId;
}
