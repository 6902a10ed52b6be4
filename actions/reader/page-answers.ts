/** What the reader in a page answers to popup, side panel, background and editor frames. */
import type { Answers } from '../../messaging/answer.ts';
import type { ToPage } from '../../messaging/contract.ts';
import type { Result } from '../../model/result.ts';
import { pointOut } from './point-out.ts';
import { keepArticle, type Reader } from './reader.ts';
import type { ReaderLayer } from './reader-layer.tsx';
import { runCommand } from './run-command.ts';
import { pageState } from './view.ts';

const done: Result<null> = { ok: true, value: null };

function refused<T>(detail: string): Result<T> {
  return { ok: false, error: { code: 'refused', detail } };
}

export function pageAnswers(document: Document, reader: Reader, layer: ReaderLayer): Answers<ToPage> {
  const reading = () => (reader.view.state === 'article' ? reader.view.reading : undefined);
  return {
    'page-state': () => ({ ok: true, value: pageState(reader.view) }),
    'article-to-keep': () => {
      const article = reading();
      if (!article) return refused('there is no article here');
      return {
        ok: true,
        value: { facts: article.facts, text: article.map.text, mentions: article.mentions },
      };
    },
    'keep-article': async () => {
      const article = reading();
      if (!article) return refused('there is no article here');
      const kept = await keepArticle(article);
      if (kept.ok) reader.refresh();
      return kept;
    },
    'show-span': ({ start, end }) => {
      pointOut(document, reader, start, end);
      return done;
    },
    'show-annotation': ({ id }) => {
      const place =
        reader.view.state === 'article'
          ? reader.view.annotations.find((one) => one.id === id)?.place
          : undefined;
      if (!place || place.state === 'missing') return refused('the annotation has no place here');
      pointOut(document, reader, place.start, place.end);
      return done;
    },
    'run-command': ({ command }) => {
      runCommand(command, document, reader, layer);
      return done;
    },
    'annotations-changed': ({ address }) => {
      if (reading()?.facts.address === address) reader.refresh();
      return done;
    },
    ...editorAnswers(layer),
  };
}

/** What frames of ours in this page say, by way of the background. */
function editorAnswers(
  layer: ReaderLayer,
): Pick<Answers<ToPage>, 'editor-opened' | 'editor-resized' | 'editor-closed'> {
  return {
    'editor-opened': ({ token }) => {
      const task = layer.tasks.opened(token);
      return task ? { ok: true, value: task } : refused('this frame was not opened by the reader');
    },
    'editor-resized': ({ token, height }) => {
      layer.resizeEditor(token, height);
      return done;
    },
    'editor-closed': ({ token }) => {
      layer.closeEditor(token);
      return done;
    },
  };
}
