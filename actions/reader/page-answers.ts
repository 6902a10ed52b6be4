/** What the reader in a page answers to popup, side panel, background and editor frames. */
import type { Answers } from '../../messaging/answer.ts';
import type { ToPage } from '../../messaging/contract.ts';
import type { Located, PlaceOffer, Quote } from '../../model/quote.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import { describeQuote } from '../../page/quote.ts';
import { selectedTarget } from './page-events.ts';
import { pointOut } from './point-out.ts';
import type { Reader } from './reader.ts';
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
    'keep-article': async () => (await reader.keep()) ?? refused('there is no article here'),
    'show-span': ({ start, end }) => {
      pointOut(reader, start, end);
      return done;
    },
    'show-annotation': ({ id }) => {
      const place = placeOf(reader, id);
      if (!place) return refused('the annotation has no place here');
      pointOut(reader, place.start, place.end);
      return done;
    },
    'shows-article': ({ address }) => ({
      ok: true,
      value: { shows: reading()?.facts.address === address },
    }),
    say: ({ sentence }) => {
      layer.say(sentence);
      return done;
    },
    'quote-of-place': ({ id }) => ({ ok: true, value: { quote: quoteAt(reader, placeOf(reader, id)) } }),
    'quote-of-selection': () => ({
      ok: true,
      value: { quote: quoteAt(reader, selectedTarget(document, reader)) },
    }),
    'run-command': ({ command }) => {
      runCommand(command, document, reader, layer);
      return done;
    },
    'annotations-changed': ({ address }) => {
      if (reading()?.facts.address === address) reader.refresh();
      return done;
    },
    ...editorAnswers(reader, layer),
  };
}

function placeOf({ view }: Reader, id: string): (Located & Span) | undefined {
  const place = view.state === 'article' ? view.annotations.find((one) => one.id === id)?.place : undefined;
  return place?.state === 'missing' ? undefined : place;
}

function quoteAt({ view }: Reader, span: Span | undefined): Quote | null {
  if (view.state !== 'article' || !span) return null;
  return describeQuote(view.reading.map.text, span.start, span.end);
}

/** Where a changed annotation would go. */
function offerOf(reader: Reader, id: string): PlaceOffer | undefined {
  const place = placeOf(reader, id);
  const quote = place?.state === 'changed' ? quoteAt(reader, place) : null;
  return place?.state === 'changed' && quote ? { quote, why: place.why } : undefined;
}

/** What frames of ours in this page say, by way of the background. */
function editorAnswers(
  reader: Reader,
  layer: ReaderLayer,
): Pick<Answers<ToPage>, 'editor-opened' | 'editor-resized' | 'editor-closed'> {
  return {
    'editor-opened': ({ token }) => {
      const task = layer.tasks.opened(token);
      if (!task) return refused('this frame was not opened by the reader');
      return { ok: true, value: { task, offer: offerOf(reader, task.annotationId) } };
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
