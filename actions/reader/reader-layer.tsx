/**
 * What is open over the page: at most one of card, editor and selection button, and in the corner what has to be said. An
 * editor is left only when it says that its words are stored; whatever the page does, it stays.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import layerCss from '../../components/reader-layer.css?inline';
import { ReaderLayer as Layer, type Shown } from '../../components/ReaderLayer.tsx';
import type { EditorTask } from '../../messaging/contract.ts';
import { isOrphaned } from '../../messaging/envelope.ts';
import { newId } from '../../messaging/new-id.ts';
import { askFromPage, tellSurfaces } from '../../messaging/send.ts';
import type { MakeAnnotation } from '../../model/edit.ts';
import type { Failure } from '../../model/result.ts';
import { type Host, makeHost } from '../../page/host.ts';
import { rectsOf } from '../../page/point.ts';
import { describeQuote } from '../../page/quote.ts';
import { changeSetting } from '../../storage/settings.ts';
import { pageWordsOf } from '../../words/page-words.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';
import { EditorTasks } from './editor-tasks.ts';
import { followTarget } from './follow-target.ts';
import { KeptNotice } from './kept-notice.ts';
import { OpenCard } from './open-card.ts';
import type { Reader } from './reader.ts';
import type { Target } from './target.ts';
import type { ArticleView } from './view.ts';

/** A frame's height before it has said its own, in pixels. */
const firstHeight = 190;

export class ReaderLayer {
  readonly host: Host;
  readonly tasks = new EditorTasks();
  /** Where the reader was last, for going on from there. */
  lastTarget: Target | undefined;

  readonly #reader: Reader;
  readonly #signal: AbortSignal;
  readonly #kept: KeptNotice;
  #mode: 'nothing' | 'bar' | 'card' | 'editor' = 'nothing';
  #target: Target | undefined;
  /** The text that the target's offsets are of. */
  #text = '';
  #card: OpenCard | undefined;
  #frame = { token: '', address: '', height: firstHeight };
  /** What opens once the editor is done. */
  #next: (() => void) | undefined;
  #byKeyboard = false;
  #notice: string | undefined;
  /** Where the keyboard was before a card took it. */
  #focusBefore: Element | null = null;

  constructor(document: Document, reader: Reader, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
    this.host = makeHost(document, layerCss);
    this.#kept = new KeptNotice(
      reader,
      () => this.#render(),
      (failure) => this.tell(failure),
    );
    reader.onChange(() => this.#followPage());
    signal.addEventListener('abort', () => this.#leave());
  }

  get target(): Target | undefined {
    return this.#target;
  }

  get isEditing(): boolean {
    return this.#mode === 'editor';
  }

  get words() {
    return pageWordsOf(this.#reader.settings.language);
  }

  /** Opens the card of a mark, or the editor of an annotation. */
  open(target: Target, byKeyboard = false): void {
    if (target.what === 'annotation') return this.#edit(target, { does: 'edit', annotationId: target.id });
    this.#whenDone(({ view }) => {
      this.#show('card', target, view, byKeyboard);
      if (target.what === 'mention') this.#card = new OpenCard(target.mention, view, () => this.#render());
      this.#render();
    });
  }

  /** Offers what can be done with the selection. */
  offer(target: Target): void {
    const { view } = this.#reader;
    if (this.#mode === 'editor' || view.state !== 'article') return;
    this.#show('bar', target, view, false);
    this.#render();
  }

  /** Opens the editor for a new annotation on a mark or a selection. Nothing is stored before something is written. */
  annotate(target: Target): void {
    const { view } = this.#reader;
    if (target.what === 'annotation') return this.open(target);
    if (view.state === 'article') this.#edit(target, { does: 'make', ...makingOf(target, view) });
  }

  /** Stores a highlight without a note. */
  async highlight(target: Target): Promise<void> {
    const { view } = this.#reader;
    if (view.state !== 'article') return;
    this.close();
    const { annotationId: id, quote, article } = makingOf(target, view);
    const annotation = { id, address: article.address, quote, note: '', tags: [] };
    const frame = { id: newId(), sequence: 0, time: Date.now() };
    const edit: MakeAnnotation = { ...frame, does: 'make-annotation', annotation, article };
    const send = () => askFromPage('make-highlight', { edit });
    const result = await sendUntilAcknowledged(send, (failure) => this.tell(failure), this.#signal);
    if (result.ok) this.say(undefined);
  }

  /** Says to the reader what went wrong. */
  tell({ code }: Failure): void {
    this.say(this.words.failures[code]);
  }

  /** Undefined: what was said is no longer true. */
  say(notice: string | undefined): void {
    this.#notice = notice;
    this.#render();
  }

  /** The text may have moved in its window. */
  redraw(): void {
    if (this.#mode !== 'nothing') this.#render();
  }

  close(): void {
    if (this.#mode !== 'nothing') this.#whenDone(() => this.#closeNow());
  }

  closeEditor(token: string): void {
    if (token !== this.#frame.token) return;
    const next = this.#next;
    this.#closeNow();
    next?.();
  }

  resizeEditor(token: string, height: number): void {
    if (token !== this.#frame.token) return;
    this.#frame = { ...this.#frame, height };
    this.#render();
  }

  /** Runs at once, or, while an editor is open, when it says that its words are stored. */
  #whenDone(open: (article: { view: ArticleView }) => void): void {
    if (this.#mode === 'editor' && !isOrphaned() && this.tasks.isOpened(this.#frame.token)) {
      this.#next = () => this.#whenDone(open);
      return void tellSurfaces('finish-editing', { token: this.#frame.token });
    }
    const { view } = this.#reader;
    if (view.state === 'article') open({ view });
    else this.#closeNow();
  }

  #edit(target: Target, task: EditorTask): void {
    if (isOrphaned()) return this.say(this.words.failures.updated);
    this.#whenDone(({ view }) => {
      const token = this.tasks.open(task);
      this.#show('editor', target, view, true);
      this.#frame = {
        token,
        address: `${browser.runtime.getURL('/editor.html')}#${token}`,
        height: firstHeight,
      };
      this.#render();
    });
  }

  #show(mode: 'bar' | 'card' | 'editor', target: Target, view: ArticleView, byKeyboard: boolean): void {
    if (this.#mode === 'nothing') this.#focusBefore = document.activeElement;
    this.tasks.close(this.#frame.token);
    this.#mode = mode;
    this.#target = target;
    this.lastTarget = target;
    this.#text = view.reading.map.text;
    this.#byKeyboard = byKeyboard;
    this.#card = undefined;
    this.#next = undefined;
  }

  #closeNow(): void {
    this.tasks.close(this.#frame.token);
    this.#mode = 'nothing';
    this.#target = undefined;
    this.#next = undefined;
    this.#render();
    if (this.#byKeyboard && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
  }

  /** A card or bar whose words are gone closes; an editor stays, for it may hold words that are nowhere else. */
  #followPage(): void {
    const { view } = this.#reader;
    const isSame = view.state === 'article' && view.reading.map.text === this.#text;
    if (!isSame && this.#target && view.state === 'article') {
      const task = this.tasks.taskOf(this.#frame.token);
      this.#target = followTarget(this.#target, view, task?.does === 'make' ? task.quote : undefined);
      this.#text = view.reading.map.text;
    }
    if (!isSame && this.#mode !== 'editor' && this.#mode !== 'nothing') this.#closeNow();
    else this.#render();
  }

  /** The extension was replaced under the page: an open editor's words stay to be copied. */
  #leave(): void {
    if (this.#mode === 'editor') this.say(this.words.failures.updated);
    else this.host.remove();
  }

  #render(): void {
    this.host.attach();
    const target = this.#target;
    const props = {
      words: this.words,
      shown: this.#shown(),
      place: `${target?.start}-${target?.end}`,
      anchor: this.#anchor,
      notice: this.#notice,
      onNoticeRead: () => this.say(undefined),
      since: this.#kept.props(this.words),
    };
    render(<Layer {...props} />, this.host.root);
  }

  readonly #anchor = (): DOMRect[] => {
    const { view } = this.#reader;
    const target = this.#target;
    return view.state === 'article' && target ? rectsOf(view.reading.map, target.start, target.end) : [];
  };

  #shown(): Shown {
    const { view } = this.#reader;
    const [target, card] = [this.#target, this.#card];
    if (this.#mode === 'editor') return { what: 'editor', ...this.#frame };
    if (this.#mode === 'bar' && target) return { what: 'bar', bar: this.#bar(target) };
    if (this.#mode !== 'card' || !target || !card || view.state !== 'article') return { what: 'nothing' };
    const on = {
      onAnnotate: () => this.annotate(target),
      onCopy: () => void card.copy(view, this.host.root),
      onClose: () => this.close(),
    };
    return { what: 'card', card: { ...card.props(view, this.words), ...on }, takesFocus: this.#byKeyboard };
  }

  #bar(target: Target) {
    const onTurnOff = () => {
      void changeSetting('selectionButton', false);
      this.close();
    };
    return {
      words: this.words,
      onAnnotate: () => this.annotate(target),
      onHighlight: () => void this.highlight(target),
      onTurnOff,
    };
  }
}

/** What a new annotation on the target is made of. */
function makingOf({ start, end, ...target }: Target, { reading }: ArticleView) {
  const about = 'mention' in target ? target.mention.type : undefined;
  const quote = describeQuote(reading.map.text, start, end);
  return { annotationId: newId(), quote, about, article: reading.facts };
}
