/**
 * Leads to the annotation that a tab was opened for, whenever the reader there has read anew; where it is not to be seen,
 * says so once, and waits a little longer for content that comes late. Keeps nothing in memory: the background may be stopped.
 */
import type { NoMarks, PageState } from '../../messaging/contract.ts';
import { askPage } from '../../messaging/send.ts';
import { type Opening, openingIn, setOpening } from '../../storage/openings.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Words } from '../../words/zh.ts';
import { wordsOf } from '../../words/words.ts';

/** Milliseconds after the reader was told: later they read something else, and are not torn away. */
const lateness = 30_000;
/** Milliseconds after which another article in the tab is what the reader went on to. */
const soon = 60_000;

/** What the reader finds in the tab. */
export type Found = 'place' | 'changed' | 'ambiguous' | 'pageNote' | 'missing' | 'elsewhere' | NoMarks;

/** The showing under way in each tab: pages that change twice in a moment are not shown twice. */
const underWay = new Map<number, Promise<void>>();

export function showOpening(tabId: number): Promise<void> {
  const show = () => showNow(tabId);
  const shown = (underWay.get(tabId) ?? Promise.resolve()).then(show, show);
  underWay.set(tabId, shown);
  return shown.finally(() => underWay.get(tabId) === shown && underWay.delete(tabId));
}

async function showNow(tabId: number): Promise<void> {
  const opening = await openingIn(tabId);
  if (!opening || opening.shownAt || Date.now() - (opening.toldAt ?? Infinity) > lateness) return;
  const answer = await askPage(tabId, 'page-state', {});
  const found = answer.ok ? foundIn(answer.value, opening) : undefined;
  if (!found || (isPlace(found) && !(await pointOut(tabId, opening)))) return;
  const isShown = isPlace(found) || found === 'pageNote' || hasGoneOn(found, opening);
  if (!isShown && opening.toldAt) return;
  if ((await openingIn(tabId))?.since !== opening.since) return; // another one was opened here meanwhile
  await setOpening(tabId, { ...opening, [isShown ? 'shownAt' : 'toldAt']: Date.now() });
  if (hasGoneOn(found, opening)) return;
  const { language } = await readSettings();
  const sentence = sentenceFor(found, wordsOf(language));
  if (sentence ?? opening.toldAt) await askPage(tabId, 'say', { sentence });
}

/** Undefined while it is not known. */
export function foundIn(page: PageState, { annotationId, address, isPageNote }: Opening): Found | undefined {
  if (page.state === 'reading') return undefined;
  if (page.state === 'none') return page.why;
  if (page.facts.address !== address) return 'elsewhere';
  if (isPageNote) return 'pageNote';
  if (page.failure) return undefined; // asked again by and by
  const place = page.located.find(({ id }) => id === annotationId)?.place ?? { state: 'missing' };
  if (place.state === 'changed') return place.why === 'ambiguous' ? 'ambiguous' : 'changed';
  return place.state === 'found' ? 'place' : 'missing';
}

function hasGoneOn(found: Found, { since }: Opening): boolean {
  return found === 'elsewhere' && Date.now() - since > soon;
}

function isPlace(found: Found): boolean {
  return found === 'place' || found === 'changed' || found === 'ambiguous';
}

/** False when the page has changed again meanwhile; it will say so. */
async function pointOut(tabId: number, { annotationId: id }: Opening): Promise<boolean> {
  return (await askPage(tabId, 'show-annotation', { id })).ok;
}

/** Nothing where it is simply there: what was said before is no longer true then. */
function sentenceFor(found: Found, { opening, why }: Words): string | undefined {
  switch (found) {
    case 'place':
      return undefined;
    case 'changed':
    case 'ambiguous':
    case 'pageNote':
    case 'missing':
    case 'elsewhere':
      return opening.found[found];
    default:
      return `${why[found]} ${opening.kept}`;
  }
}
