/** The extension API as it stands in pages and workers of ours, for functions that are evaluated there. */
import type { browser } from 'wxt/browser';

declare global {
  const chrome: typeof browser;
}
