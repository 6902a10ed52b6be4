/** How messages travel: each says its direction, and every answer is a Result. */
import { browser } from 'wxt/browser';
import type { Failure, Result } from '../model/result.ts';

export type Direction = 'from-page' | 'from-surface' | 'to-page' | 'to-surfaces';

export interface Envelope {
  meipi: Direction;
  name: string;
  asks: unknown;
}

export function readEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { meipi, name, asks } = message as Partial<Envelope>;
  return meipi && name ? { meipi, name, asks } : undefined;
}

/** Runs a send and turns what the browser throws into a failure. */
export async function outcome<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const answer = await send();
    return answer === undefined ? unreachable('no answer') : readResult<T>(answer);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return isOrphaned() || /context invalidated/i.test(detail)
      ? { ok: false, error: { code: 'updated', detail } }
      : unreachable(detail);
  }
}

/** After an update or a reload the old script runs on without an extension behind it. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

function unreachable(detail: string): { ok: false; error: Failure } {
  return { ok: false, error: { code: 'unreachable', detail } };
}

/** The other side is our own code of the same version. */
function readResult<T>(answer: unknown): Result<T> {
  return answer as Result<T>;
}
