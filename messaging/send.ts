/** Asking: one function a direction, typed by the contract. None throws; see Result. */
import { browser } from 'wxt/browser';
import type { Result } from '../model/result.ts';
import type { FromPage, FromSurface, ToPage, ToSurfaces } from './contract.ts';
import { outcome } from './envelope.ts';

/** From a content script to the background. */
export function askFromPage<N extends keyof FromPage>(
  name: N,
  asks: FromPage[N]['asks'],
): Promise<Result<FromPage[N]['answers']>> {
  return outcome(() => browser.runtime.sendMessage({ meipi: 'from-page', name, asks }));
}

/** From a page of ours to the background. */
export function askFromSurface<N extends keyof FromSurface>(
  name: N,
  asks: FromSurface[N]['asks'],
): Promise<Result<FromSurface[N]['answers']>> {
  return outcome(() => browser.runtime.sendMessage({ meipi: 'from-surface', name, asks }));
}

/** To the reader in a tab's top frame; `unreachable` where none runs. */
export function askPage<N extends keyof ToPage>(
  tabId: number,
  name: N,
  asks: ToPage[N]['asks'],
): Promise<Result<ToPage[N]['answers']>> {
  return outcome(() => browser.tabs.sendMessage(tabId, { meipi: 'to-page', name, asks }, { frameId: 0 }));
}

/** To every open page of ours. That none is open is no failure. */
export async function tellSurfaces<N extends keyof ToSurfaces>(name: N, asks: ToSurfaces[N]): Promise<void> {
  await outcome(() => browser.runtime.sendMessage({ meipi: 'to-surfaces', name, asks }));
}
