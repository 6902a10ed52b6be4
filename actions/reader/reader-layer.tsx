/** What is open over the page: at most one of card, editor and selection button. It keeps an editor open whatever the page does. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import layerCss from '../../components/reader-layer.css?inline';
import { mentionFacts } from '../../components/mention-facts.ts';
import { ReaderLayer as Layer, type Shown } from '../../components/ReaderLayer.tsx';
import { writeCitation } from '../../exchange/citation.ts';
import type { EditorTask } from '../../messaging/contract.ts';
import { isOrphaned } from '../../messaging/envelope.ts';
import { newId } from '../../messaging/new-id.ts';
import { askFromPage } from '../../messaging/send.ts';
import type { MakeAnnotation } from '../../model/edit.ts';
import type { Mention } from '../../model/mention.ts';
import type { Failure } from '../../model/result.ts';
import { type Host, makeHost } from '../../page/host.ts';
import { rectsOf } from '../../page/point.ts';
import { describeQuote } from '../../page/quote.ts';
import { changeSetting } from '../../storage/settings.ts';
import { daysBetween } from '../../text/iso-day.ts';
import { wordsOf } from '../../words/words.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';
import { today } from '../today.ts';
import { copyText } from './copy-text.ts';
import { EditorTasks } from './editor-tasks.ts';
import type { Reader } from './reader.ts';
import type { Target } from './target.ts';
import type { View } from './view.ts';

type ArticleView = Extract<View, { state: 'article' }>;

/** A frame's height before it has said its own, in pixels. */
const firstHeight = 190;

export class ReaderLayer {
  readonly host: Host;
  readonly tasks = new EditorTasks();

  readonly #reader: Reader;
  readonly #signal: AbortSignal;
  #target: Target | undefined;
  #mode: 'nothing' | 'bar' | 'card' | 'editor' = 'nothing';
  #token = '';
  #height = firstHeight;
  #byKeyboard = false;
  #alsoIn = 0;
  #copied: 'copied' | 'failed' | undefined;
  #notice: string | undefined;
  /** Where the keyboard was before a card took it. */
  #focusBefore: Element | null = null;

  constructor(document: Document, reader: Reader, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
    this.host = makeHost(document, layerCss);
    reader.onChange(() => this.#followPage());
    signal.addEventListener('abort', () => this.host.remove());
  }

  get target(): Target | undefined {
    return this.#target;
  }

  get isEditing(): boolean {
    return this.#mode === 'editor';
  }

  /** Opens the card of a mark, or the editor of an annotation. */
  open(target: Target, byKeyboard = false): void {
    if (target.what === 'annotation') return this.#edit(target, { does: 'edit', annotationId: target.id });
    this.#show('card', target, byKeyboard);
    if (target.what === 'mention') void this.#countElsewhere(target.mention);
  }

  /** Offers what can be done with the selection. */
  offer(target: Target): void {
    if (this.#mode !== 'editor') this.#show('bar', target, false);
  }

  /** Opens the editor for a new annotation on a mark or a selection. Nothing is stored before something is written. */
  annotate(target: Target): void {
    const { view } = this.#reader;
    if (view.state !== 'article') return;
    if (target.what === 'annotation') return this.open(target);
    this.#edit(target, { does: 'make', ...this.#placeOf(target, view) });
  }

  /** Stores a highlight without a note. */
  async highlight(target: Target): Promise<void> {
    const { view } = this.#reader;
    if (view.state !== 'article') return;
    this.close();
    const { annotationId: id, quote, article } = this.#placeOf(target, view);
    const annotation = { id, address: article.address, quote, note: '', tags: [] };
    const edit: MakeAnnotation = {
      id: newId(),
      sequence: 0,
      time: Date.now(),
      does: 'make-annotation',
      annotation,
      article,
    };
    const send = () => askFromPage('make-highlight', { edit });
    const result = await sendUntilAcknowledged(send, (failure) => this.tell(failure), this.#signal);
    if (result.ok) this.#clearNotice();
  }

  /** Says to the reader what went wrong. */
  tell(failure: Failure): void {
    this.say(this.words.failures[failure.code]);
  }

  say(notice: string): void {
    this.#notice = notice;
    this.#render();
  }

  close(): void {
    if (this.#mode === 'nothing') return;
    this.tasks.close(this.#token);
    this.#mode = 'nothing';
    this.#target = undefined;
    this.#render();
    if (this.#byKeyboard && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
  }

  closeEditor(token: string): void {
    if (token === this.#token) this.close();
  }

  resizeEditor(token: string, height: number): void {
    if (token !== this.#token) return;
    this.#height = height;
    this.#render();
  }

  get words() {
    return wordsOf(this.#reader.settings.language);
  }

  #placeOf({ start, end, ...target }: Target, { reading }: ArticleView) {
    const about = 'mention' in target ? target.mention.type : undefined;
    const quote = describeQuote(reading.map.text, start, end);
    return { annotationId: newId(), quote, about, article: reading.facts };
  }

  #edit(target: Target, task: EditorTask): void {
    if (isOrphaned()) return this.say(this.words.failures.updated);
    this.tasks.close(this.#token);
    this.#token = this.tasks.open(task);
    this.#height = firstHeight;
    this.#show('editor', target, true);
  }

  #show(mode: 'bar' | 'card' | 'editor', target: Target, byKeyboard: boolean): void {
    if (this.#mode === 'nothing') this.#focusBefore = document.activeElement;
    this.#mode = mode;
    this.#target = target;
    this.#byKeyboard = byKeyboard;
    this.#copied = undefined;
    this.#alsoIn = 0;
    this.#render();
  }

  /** A card whose words are gone closes; an editor stays, for it may hold words that are nowhere else. */
  #followPage(): void {
    const { view } = this.#reader;
    const mention = this.#target?.what === 'mention' ? this.#target.mention : undefined;
    const isThere = view.state === 'article' && (!mention || view.reading.mentions.includes(mention));
    if (!isThere && this.#mode !== 'editor') this.close();
    else this.#render();
  }

  async #countElsewhere(mention: Mention): Promise<void> {
    const name =
      mention.type === 'agency' ? mention.name : mention.type === 'document' ? mention.title : undefined;
    const answer = name && (await askFromPage('articles-naming', { name }));
    if (!answer || !answer.ok || this.#target?.start !== mention.start) return;
    const { view } = this.#reader;
    const here = view.state === 'article' && view.kept === 'text' ? 1 : 0;
    this.#alsoIn = Math.max(0, answer.value.count - here);
    this.#render();
  }

  async #copy(mention: Mention): Promise<void> {
    const { view } = this.#reader;
    if (view.state !== 'article') return;
    const isCopied = await copyText(writeCitation(mention.text, view.reading.facts), this.host.root);
    this.#copied = isCopied ? 'copied' : 'failed';
    this.#render();
  }

  #clearNotice(): void {
    this.#notice = undefined;
    this.#render();
  }

  #render(): void {
    this.host.attach();
    const props = { words: this.words, shown: this.#shown(), anchor: this.#anchor, notice: this.#notice };
    render(<Layer {...props} onNoticeRead={() => this.#clearNotice()} />, this.host.root);
  }

  readonly #anchor = (): DOMRect[] => {
    const { view } = this.#reader;
    const target = this.#target;
    return view.state === 'article' && target ? rectsOf(view.reading.map, target.start, target.end) : [];
  };

  #shown(): Shown {
    const target = this.#target;
    if (this.#mode === 'nothing' || !target) return { what: 'nothing' };
    if (this.#mode === 'bar') return { what: 'bar', bar: this.#bar(target) };
    if (this.#mode === 'editor') {
      return {
        what: 'editor',
        address: `${browser.runtime.getURL('/editor.html')}#${this.#token}`,
        height: this.#height,
      };
    }
    if (target.what !== 'mention') return { what: 'nothing' };
    return { what: 'card', card: this.#card(target.mention, target), takesFocus: this.#byKeyboard };
  }

  #bar(target: Target) {
    return {
      words: this.words,
      onAnnotate: () => this.annotate(target),
      onHighlight: () => void this.highlight(target),
      onTurnOff: () => {
        void changeSetting('selectionButton', false);
        this.close();
      },
    };
  }

  #card(mention: Mention, target: Target) {
    return {
      words: this.words,
      mention,
      facts: mentionFacts(mention, this.#factContext()),
      alsoIn: this.#alsoIn,
      copied: this.#copied,
      onAnnotate: () => this.annotate(target),
      onCopy: () => void this.#copy(mention),
      onClose: () => this.close(),
    };
  }

  #factContext() {
    const { view } = this.#reader;
    const { mentions, map } = view.state === 'article' ? view.reading : { mentions: [], map: undefined };
    const dues = mentions.flatMap((mention) =>
      mention.type === 'measure' && mention.due ? [mention.due] : [],
    );
    return {
      words: this.words,
      daysTo: (day: string) => daysBetween(today(), day),
      isDeadline: (date: Mention) =>
        date.type === 'date' &&
        (date.value.start === 'open' || dues.some(({ start }) => start === date.start)),
      wordsAt: (start: number, end: number) => map?.text.slice(start, end) ?? '',
    };
  }
}
