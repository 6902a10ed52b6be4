/** What the reader does on the page itself: clicks, selections, Escape. The page's own use of them is left alone. */
import { offsetAt } from '../../page/point.ts';
import { selectedSpan } from '../../page/selected-span.ts';
import type { Reader } from './reader.ts';
import type { ReaderLayer } from './reader-layer.tsx';
import { type Target, targetAt } from './target.ts';

/** The button at a selection comes this long after it has settled, in milliseconds. */
const selectionDelay = 350;

/** Things that a click already means something to. */
const ownUse =
  'a[href], button, input, textarea, select, label, summary, video, audio, [role="button"], [contenteditable=""], [contenteditable="true"]';

export function listenToPage(
  document: Document,
  reader: Reader,
  layer: ReaderLayer,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true };
  document.addEventListener('click', (event) => onClick(event, document, reader, layer), options);
  document.addEventListener('keydown', (event) => onKey(event, layer), options);
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => onSelection(document, reader, layer), selectionDelay);
  };
  document.addEventListener('selectionchange', settle, options);
  reader.onChange(() => document.getSelection()?.isCollapsed === false && settle()); // the text under it may be another
}

/** The selected words of the article, as something to annotate. */
export function selectedTarget(document: Document, { view }: Reader): Target | undefined {
  const span = view.state === 'article' ? selectedSpan(document.getSelection(), view.reading.map) : undefined;
  return span && { what: 'selection', ...span };
}

function onClick(event: MouseEvent, document: Document, reader: Reader, layer: ReaderLayer): void {
  if (!event.isTrusted || layer.host.owns(event) || event.button !== 0) return; // a page may make events, to learn what opens
  if (document.getSelection()?.isCollapsed === false) return;
  const { view, settings } = reader;
  const [pressed] = event.composedPath();
  const isTaken = pressed instanceof Element && pressed.closest(ownUse) !== null;
  const offset =
    view.state === 'article' && !isTaken
      ? offsetAt(document, view.reading.map, event.clientX, event.clientY)
      : undefined;
  const target = offset === undefined ? undefined : targetAt(view, settings, offset);
  if (target) layer.open(target);
  else if (!layer.isEditing) layer.close();
}

function onKey(event: KeyboardEvent, layer: ReaderLayer): void {
  if (event.isTrusted && event.key === 'Escape' && !event.isComposing) layer.close();
}

function onSelection(document: Document, reader: Reader, layer: ReaderLayer): void {
  const target = selectedTarget(document, reader);
  if (target && reader.settings.selectionButton) layer.offer(target);
  else if (layer.target?.what === 'selection' && !layer.isEditing) layer.close();
}
