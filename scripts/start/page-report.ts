/** What the extension saw in a page, asked from its reader in the tab. */
import type { Worker } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArticleToKeep, PageState } from '../../messaging/contract.ts';
import type { Result } from '../../model/result.ts';
import { type MentionRow, mentionRows } from '../../text/mention-rows.ts';
import { askPage } from '../ask-page.ts';

type WhyNone = Extract<PageState, { state: 'none' }>['why'];
export type PageSeen = { kept: ArticleToKeep; why?: undefined } | { kept?: undefined; why: WhyNone };

/** The form of `--json`; null where the page does not say. */
export interface PageReport {
  article: { title: string; site: string | null; publishedOn: string | null; text: string } | null;
  mentions: MentionRow[];
}

const step = 50; // milliseconds between two questions
/** How long the reader may read on, not answer at all, and see no article where one may still be loading. */
const patience = { reading: 60_000, silent: 10_000, none: 1_000 };

/** Waits for the reader to have read. Throws a sentence where it stays silent. */
export async function seePage(worker: Worker, tabId: number): Promise<PageSeen> {
  const waited = { reading: 0, silent: 0, none: 0 };
  for (;;) {
    const answer = await askPage(worker, tabId, 'page-state', {});
    const state = answer.ok ? answer.value.state : 'silent';
    if (state === 'article') return { kept: await articleToKeep(worker, tabId) };
    if (waited[state] >= patience[state]) return settle(answer);
    waited[state] += step;
    await pause(step);
  }
}

function settle(answer: Result<PageState>): PageSeen {
  if (!answer.ok) throw new Error(`The extension in the page does not answer: ${answer.error.detail}`);
  if (answer.value.state === 'none') return { why: answer.value.why };
  throw new Error(`The extension in the page was not done reading after ${patience.reading / 1000} seconds.`);
}

export function pageReport({ kept }: PageSeen): PageReport {
  if (!kept) return { article: null, mentions: [] };
  const { title, site = null, publishedOn = null } = kept.facts;
  return { article: { title, site, publishedOn, text: kept.text }, mentions: mentionRows(kept.mentions) };
}

async function articleToKeep(worker: Worker, tabId: number): Promise<ArticleToKeep> {
  const answer = await askPage(worker, tabId, 'article-to-keep', {});
  if (answer.ok) return answer.value;
  throw new Error(`The extension in the page does not give its article: ${answer.error.detail}.`);
}
