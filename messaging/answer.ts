/** Answering: each side names a function for every message of its direction; a missing one is a type error. */
import { browser } from 'wxt/browser';
import type { Result } from '../model/result.ts';
import type { FromPage, FromSurface, ToPage, ToSurfaces } from './contract.ts';
import { type Direction, readEnvelope } from './envelope.ts';

/** Who asks. */
export interface Asker {
  /** The tab it runs in or was framed by; absent for popup and side panel. */
  tabId?: number;
  /** Whether the asker is a page of ours, whatever it claims. */
  isOurs: boolean;
}

type Calls = Record<string, { asks: unknown; answers: unknown }>;
export type Answers<C> = {
  [N in keyof C]: C[N] extends { asks: infer A; answers: infer R }
    ? (asks: A, asker: Asker) => Promise<Result<R>> | Result<R>
    : never;
};
type AnyAnswer = (asks: unknown, asker: Asker) => Promise<Result<unknown>> | Result<unknown>;
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** The background's answers. What pages of ours may ask is refused to everybody else. Returns the way to stop. */
export function answerInBackground(
  fromPage: Answers<FromPage>,
  fromSurface: Answers<FromSurface>,
): () => void {
  return listen({ 'from-page': readAnswers(fromPage), 'from-surface': onlyOurs(readAnswers(fromSurface)) });
}

/** A content script's answers. Returns the way to stop. */
export function answerInPage(toPage: Answers<ToPage>): () => void {
  return listen({ 'to-page': readAnswers(toPage) });
}

/** What a page of ours, or the background, does when told. Returns the way to stop. */
export function hearInSurface<N extends keyof ToSurfaces>(
  name: N,
  hear: (asks: ToSurfaces[N], asker: Asker) => void,
): () => void {
  const answers: Answers<Calls> = {
    [name]: (asks: unknown, asker) => {
      hear(readAsks<ToSurfaces[N]>(asks), asker);
      return { ok: true, value: null };
    },
  };
  return listen({ 'to-surfaces': readAnswers(answers) });
}

function listen(answers: Partial<Record<Direction, Map<string, AnyAnswer>>>): () => void {
  const listener: Listener = (message, sender, respond) => {
    const envelope = readEnvelope(message);
    const answer = envelope && answers[envelope.meipi]?.get(envelope.name);
    if (!answer) return undefined;
    void settle(answer, envelope.asks, askerOf(sender)).then(respond);
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function settle(answer: AnyAnswer, asks: unknown, asker: Asker): Promise<Result<unknown>> {
  try {
    return await answer(asks, asker);
  } catch (error) {
    return {
      ok: false,
      error: { code: 'refused', detail: error instanceof Error ? error.message : String(error) },
    };
  }
}

function askerOf(sender: { tab?: { id?: number }; url?: string }): Asker {
  return { tabId: sender.tab?.id, isOurs: sender.url?.startsWith(browser.runtime.getURL('/')) ?? false };
}

function onlyOurs(answers: Map<string, AnyAnswer>): Map<string, AnyAnswer> {
  const refusal: Result<never> = {
    ok: false,
    error: { code: 'refused', detail: 'only pages of the extension may ask this' },
  };
  return new Map(
    [...answers].map(([name, answer]) => [
      name,
      (asks, asker) => (asker.isOurs ? answer(asks, asker) : refusal),
    ]),
  );
}

/** The contract types both ends; what arrives from our own code has that shape. */
function readAnswers<C>(answers: Answers<C>): Map<string, AnyAnswer> {
  return new Map(Object.entries(answers) as [string, AnyAnswer][]);
}

function readAsks<T>(asks: unknown): T {
  return asks as T;
}
