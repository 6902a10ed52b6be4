/** What the background answers: it alone writes edits. */
import { browser } from 'wxt/browser';
import type { Answers, Asker } from '../../messaging/answer.ts';
import type { FromPage, FromSurface } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';
import { askPage } from '../../messaging/send.ts';
import type { Edit, WrittenOver } from '../../model/edit.ts';
import type { Result } from '../../model/result.ts';
import { recogniserVersion } from '../../recognition/recogniser-version.ts';
import { keepArticle } from '../../storage/keep-article.ts';
import {
  annotationsOf,
  articlesNaming,
  editableAnnotation,
  keptOf,
  versionsOf,
} from '../../storage/queries.ts';
import { annotationInArticle } from '../../storage/recent-annotations.ts';
import { sinceKept } from '../../text/since-kept.ts';
import { arePutAway, putChangesAway } from '../../storage/seen-changes.ts';
import { writeEdits } from '../../storage/write-edit.ts';
import { openAnnotation } from '../opening/open-annotation.ts';
import { startReading } from '../site-access/start-reading.ts';
import { reconcileSites } from '../site-access/reconcile-sites.ts';
import { showCount } from './badge.ts';
import type { Stored } from './stored.ts';
import { tellOfWriting } from './tell-of-writing.ts';

export function answersToPages(stored: Stored): Answers<FromPage> {
  return {
    'annotations-on-page': ({ address }, { tabId }) =>
      stored.run(async (database) => {
        const annotations = await annotationsOf(database, address);
        await showCount(tabId, annotations.length);
        const places = annotations.map(({ id, quote, about }) => ({ id, quote, about }));
        return { places, ...(await keptOf(database, address)) };
      }),
    'keep-article': ({ facts, text, mentions }) =>
      stored.run(async (database) => {
        const keeping = {
          id: newId(),
          time: Date.now(),
          facts,
          text,
          mentions,
          recogniser: recogniserVersion,
        };
        return { articleId: await keepArticle(database, keeping) };
      }),
    'changes-since-kept': ({ address, text }) =>
      stored.run(async (database) => {
        const since = sinceKept(await versionsOf(database, address), text);
        return { since: since && { ...since, isPutAway: await arePutAway(address, since) } };
      }),
    'put-changes-away': async ({ address, since }) => {
      await putChangesAway(address, since);
      return { ok: true, value: null };
    },
    'make-highlight': ({ edit }) => {
      const isBare =
        edit.does === 'make-annotation' && edit.annotation.note === '' && edit.annotation.tags.length === 0;
      return isBare ? write(stored, [edit]) : refusal('a page makes bare highlights only');
    },
    'no-article': async (_asks, { tabId }) => {
      await showCount(tabId, 0);
      return { ok: true, value: null };
    },
    'articles-naming': ({ name }) =>
      stored.run(async (database) => ({ count: await articlesNaming(database, name) })),
  };
}

export function answersToSurfaces(stored: Stored): Answers<FromSurface> {
  return {
    'write-edits': ({ edits }) => write(stored, edits),
    'editable-annotation': ({ id }) =>
      stored.run(async (database) => ({ editable: (await editableAnnotation(database, id)) ?? null })),
    'start-reading': ({ tabId }) => startReading(tabId),
    'open-annotation': async ({ id, anyway }) => {
      const found = await stored.run((database) => annotationInArticle(database, id));
      if (!found.ok) return found;
      const opened = found.value ? await openAnnotation(found.value, anyway) : 'gone';
      return { ok: true, value: { opened } };
    },
    'sites-changed': async () => {
      await reconcileSites();
      return { ok: true, value: null };
    },
    'editor-opened': (asks, asker) => inItsTab(asker, (tabId) => askPage(tabId, 'editor-opened', asks)),
    'editor-resized': (asks, asker) => inItsTab(asker, (tabId) => askPage(tabId, 'editor-resized', asks)),
    'editor-closed': (asks, asker) => inItsTab(asker, (tabId) => askPage(tabId, 'editor-closed', asks)),
  };
}

async function write(
  stored: Stored,
  edits: Edit[],
): Promise<Result<{ revision: number; over?: WrittenOver }>> {
  const result = await stored.run((database) => writeEdits(database, edits));
  if (!result.ok) return result;
  const last = result.value.at(-1);
  if (!last) return refusal('no edit was sent');
  void tellOfWriting(last);
  return { ok: true, value: { revision: last.revision, over: last.over } };
}

/** An editor frame speaks to the reader of the very tab it stands in, no other. */
function inItsTab<T>(
  { tabId }: Asker,
  ask: (tabId: number) => Promise<Result<T>>,
): Promise<Result<T>> | Result<T> {
  return tabId === undefined || tabId === browser.tabs.TAB_ID_NONE ? refusal('not in a tab') : ask(tabId);
}

function refusal(detail: string): Result<never> {
  return { ok: false, error: { code: 'refused', detail } };
}
