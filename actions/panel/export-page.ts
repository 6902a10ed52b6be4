/** Takes a page out as a file or to the clipboard: the page as it is, joined with what is stored of it. */
import type { PageRecord } from '../../exchange/page-record.ts';
import { writePageJson } from '../../exchange/page-json.ts';
import { writePageMarkdown } from '../../exchange/page-markdown.ts';
import { askPage } from '../../messaging/send.ts';
import type { Result } from '../../model/result.ts';
import type { MeipiDatabase } from '../../storage/database.ts';
import { articleRecord } from '../../storage/queries.ts';
import { download } from '../download.ts';
import type { PageContext } from './page-context.ts';

export type PageForm = 'markdown' | 'json' | 'clipboard';

export async function exportPage(
  form: PageForm,
  { tabId, page, database, words }: PageContext,
): Promise<'done' | 'failed'> {
  const record = await pageRecord(tabId, page, database);
  if (!record.ok) return 'failed';
  const { title } = record.value.facts;
  if (form === 'json') download(`${title}.json`, 'application/json', writePageJson(record.value, Date.now()));
  else if (form === 'markdown')
    download(`${title}.md`, 'text/markdown', writePageMarkdown(record.value, words));
  else return copy([...writePageMarkdown(record.value, words)].join(''));
  return 'done';
}

/** The browser may refuse the clipboard. */
async function copy(text: string): Promise<'done' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'failed';
  }
}

async function pageRecord(
  tabId: number,
  page: PageContext['page'],
  database: MeipiDatabase,
): Promise<Result<PageRecord>> {
  const current = await askPage(tabId, 'article-to-keep', {});
  if (!current.ok) return current;
  const { article, versions, mentions, annotations } = await articleRecord(
    database,
    current.value.facts.address,
  );
  const places = new Map(page.located.map(({ id, place }) => [id, place]));
  const ofVersion = (id: string) => mentions.filter(({ versionId }) => versionId === id);
  const kept = article && {
    article,
    versions: versions.map((version) => ({ ...version, mentions: ofVersion(version.id) })),
  };
  return { ok: true, value: { ...current.value, places, annotations, kept } };
}
