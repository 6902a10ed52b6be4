/** Runs in Chromium: the peers look for quotes in one text node, each quote by itself, as their makers mean it. */
import type { Located, Quote } from '../../../model/quote.ts';

type Locate = (root: Element, quote: Quote) => Promise<Located>;

/** Each loads its library first. */
const loaders: Record<string, () => Promise<Locate>> = {
  async '@apache-annotator/dom'() {
    const { createTextQuoteSelectorMatcher } = await import('@apache-annotator/dom');
    return async (root, { exact, prefix, suffix }) => {
      const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(
        root,
      );
      for await (const { startOffset: start, endOffset: end } of matches)
        return { state: 'found', start, end };
      return { state: 'missing' };
    };
  },
  async 'dom-anchor-text-quote'() {
    const { toTextPosition } = await import('dom-anchor-text-quote');
    return async (root, { exact, prefix, suffix, start }) => {
      const place = toTextPosition(root, { exact, prefix, suffix }, { hint: start });
      return place ? { state: 'found', ...place } : { state: 'missing' };
    };
  },
};

const loaded = new Map<string, Locate>();
const failed: string[] = [];
for (const [name, load] of Object.entries(loaders)) {
  await load().then(
    (locate) => loaded.set(name, locate),
    (error: unknown) => failed.push(`${name} (${String(error)})`),
  );
}

async function locateByPeer(
  who: string,
  text: string,
  quotes: Quote[],
): Promise<{ located: Located[]; took: number }> {
  const root = document.querySelector('#article');
  const locate = loaded.get(who);
  if (!root || !locate) throw new Error(`No peer is called ${who}`);
  root.textContent = text;
  const begin = performance.now();
  const located: Located[] = [];
  for (const quote of quotes) located.push(await locate(root, quote));
  return { located, took: performance.now() - begin };
}

Object.assign(globalThis, { locateByPeer, peers: { loaded: [...loaded.keys()], failed } });
