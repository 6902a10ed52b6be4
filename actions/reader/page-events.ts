/** What the reader does on the page itself: clicks, selections, Escape. The page's own use of them is left alone. */
import { offsetAt } from '../../page/point.ts';
import { selectedSpan, selectionIn } from '../../page/selected-span.ts';
import type { PageReading } from './read-page.ts';
import type { Reader } from './reader.ts';
import type { ReaderLayer } from './reader-layer.tsx';
import { type Target, targetAt } from './target.ts';

/** The button at a selection comes this long after it has settled, in milliseconds. */
const selectionDelay = 350;

/** Pixels that a hand moves in a click. */
const stillness = 3;

/** Things that a click already means something to. */
const ownUse =
  'a[href], button, input, textarea, select, label, summary, video, audio, [role="button"], [contenteditable=""], [contenteditable="true"]';

export function listenToPage(
  document: Document,
  reader: Reader,
  layer: ReaderLayer,
  signal: AbortSignal,
): void {
  const options = { signal, passive: true };
  const settle = settling(() => onSelection(document, reader, layer));
  const heard = new WeakSet<Document>();
  const listen = (shown: Document) => {
    if (heard.has(shown)) return;
    heard.add(shown);
    listenIn(shown, reader, layer, options);
    shown.addEventListener('selectionchange', settle, options);
    if (shown !== document) shown.addEventListener('scroll', () => layer.redraw(), options);
  };
  listen(document);
  let known: PageReading | undefined;
  reader.onChange(() => {
    const reading = reader.view.state === 'article' ? reader.view.reading : undefined;
    if (reading === known) return;
    known = reading;
    for (const shown of reading?.map.documents ?? []) listen(shown);
    if (selectionIn(document)?.isCollapsed === false) settle(); // the text under it may be another
  });
}

/** Clicks and keys in the page's document, or in that of a frame. */
function listenIn(
  shown: Document,
  reader: Reader,
  layer: ReaderLayer,
  options: AddEventListenerOptions,
): void {
  let pressed: MouseEvent | undefined;
  shown.addEventListener('mousedown', (event) => (pressed = event), options);
  const onPlainClick = (event: MouseEvent) => {
    if (!hasSelected(event, shown, pressed)) onClick(event, shown, reader, layer);
  };
  shown.addEventListener('click', onPlainClick, options);
  shown.addEventListener('keydown', (event) => onKey(event, layer), options);
}

function settling(settled: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(settled, selectionDelay);
  };
}

/** The selected words of the article, as something to annotate. */
export function selectedTarget(document: Document, { view }: Reader): Target | undefined {
  const span = view.state === 'article' ? selectedSpan(selectionIn(document), view.reading.map) : undefined;
  return span && { what: 'selection', ...span };
}

/** Whether words were selected by this click or drag; a plain click on a selection is about to end it. */
function hasSelected(click: MouseEvent, document: Document, pressed = click): boolean {
  if (document.getSelection()?.isCollapsed !== false) return false;
  const moved = Math.hypot(click.clientX - pressed.clientX, click.clientY - pressed.clientY);
  return click.detail > 1 || click.shiftKey || moved > stillness;
}

/** `document`: the one that was clicked in. */
function onClick(event: MouseEvent, document: Document, reader: Reader, layer: ReaderLayer): void {
  if (!event.isTrusted || layer.host.owns(event) || event.button !== 0) return; // a page may make events, to learn what opens
  const { view, settings } = reader;
  const [pressed] = event.composedPath();
  const isTaken = pressed !== undefined && isElement(pressed) && pressed.closest(ownUse) !== null;
  const offset =
    view.state === 'article' && !isTaken
      ? offsetAt(document, view.reading.map, event.clientX, event.clientY)
      : undefined;
  const target = offset === undefined ? undefined : targetAt(view, settings, offset);
  if (target) layer.open(target);
  else if (!layer.isEditing) layer.close();
}

/** No `instanceof`: a frame's elements are made by another window's constructors. */
function isElement(target: EventTarget): target is Element {
  return 'closest' in target;
}

function onKey(event: KeyboardEvent, layer: ReaderLayer): void {
  if (event.isTrusted && event.key === 'Escape' && !event.isComposing) layer.close();
}

function onSelection(document: Document, reader: Reader, layer: ReaderLayer): void {
  const target = selectedTarget(document, reader);
  if (target && reader.settings.selectionButton) layer.offer(target);
  else if (layer.target?.what === 'selection' && !layer.isEditing) layer.close();
}
