/** What every part of the panel of an article needs. */
import type { PageState } from '../../messaging/contract.ts';
import type { MeipiDatabase } from '../../storage/database.ts';
import type { Words } from '../../words/zh.ts';

export interface PageContext {
  words: Words;
  database: MeipiDatabase;
  tabId: number;
  page: Extract<PageState, { state: 'article' }>;
}
