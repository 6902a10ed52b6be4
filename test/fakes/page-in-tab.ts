/** Messages to tabs, which WXT's fake browser does not carry: a page listens in one tab; in any other nobody does. */
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export function listenInTab(pageTab: number): void {
  const sendMessage = async (tabId: number, message: unknown, options?: { frameId?: number }) => {
    if (tabId !== pageTab || options?.frameId !== 0)
      throw new Error('Could not establish connection. Receiving end does not exist.');
    return new Promise<unknown>((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, {}, resolve);
    });
  };
  const spy = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage);
  onTestFinished(() => spy.mockRestore());
}
