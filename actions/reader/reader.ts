/**
 * The reader in a page: reads the article, marks it, finds the reader's annotations again, and does so anew when the
 * page changes. What is opened and clicked is in reader-layer.ts.
 */
import type { AnnotationsOnPage, NoMarks, SinceOnPage } from '../../messaging/contract.ts';
import { askFromPage, tellSurfaces } from '../../messaging/send.ts';
import type { Failure, Result } from '../../model/result.ts';
import { isDark } from '../../page/is-dark.ts';
import { type Painter, startPainter } from '../../page/paint.ts';
import { runInSlices } from '../../page/run-in-slices.ts';
import { type Watch, watchPage } from '../../page/watch-page.ts';
import { initialSettings, type Settings, watchSettings } from '../../storage/settings.ts';
import { locateAnnotations } from './locate-annotations.ts';
import { paintAnnotations, paintMentions, paintsAnnotations, shownMentions } from './paint-marks.ts';
import { type PageReading, readPage, type Unreadable } from './read-page.ts';
import type { View } from './view.ts';

/** Milliseconds before what could not be read is asked for again. */
const askingPause = 3000;

const nothingElse: Pick<Unreadable, 'unread' | 'roots'> = { unread: [], roots: new Set() };
const nothingKept: AnnotationsOnPage = { places: [], kept: 'no', versions: 0 };

export class Reader {
  view: View = { state: 'reading' };
  settings: Settings = initialSettings;
  painter: Painter | undefined;

  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #watch: Watch;
  #listeners: (() => void)[] = [];
  #turn = new AbortController();
  /** What the marks on the page were painted for; nothing while they are not all there. */
  #marked: { reading?: PageReading; settings?: Settings } = {};
  /** The last comparison with a kept text. */
  #compared: { key?: string; since?: SinceOnPage } = {};
  /** What is under way: what would do less work must not end it, so it starts anew instead. */
  #unfinished: 'reading' | 'refreshing' | undefined;

  /** Runs until the signal is aborted, which also takes all marks off the page. */
  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    const stopSettings = watchSettings((settings) => this.#applySettings(settings));
    this.#watch = watchPage(document, () => this.restart(), signal);
    signal.addEventListener('abort', () => {
      stopSettings();
      this.painter?.stop();
    });
  }

  /** Calls back after every change of view or settings. */
  onChange(changed: () => void): void {
    this.#listeners.push(changed);
  }

  /** Reads the page anew, e.g. when its address changed. */
  restart(): void {
    this.#unfinished = 'reading';
    this.#begin((ended) => this.#readAll(ended));
  }

  /** Asks for the article's annotations anew. */
  refresh(): void {
    const { view } = this;
    if (this.#unfinished === 'reading' || view.state !== 'article') return this.restart();
    this.#unfinished = 'refreshing';
    this.#begin((ended) => this.#annotate(view.reading, ended));
  }

  /** Keeps the article with its text and mentions, see storage/keep-article.ts; undefined where there is none. */
  async keep(): Promise<Result<{ articleId: string }> | undefined> {
    if (this.view.state !== 'article') return undefined;
    const { facts, map, mentions } = this.view.reading;
    const kept = await askFromPage('keep-article', { facts, text: map.text, mentions });
    if (kept.ok) this.refresh();
    return kept;
  }

  /** Each turn ends the one before it: there is never more than one at work. */
  #begin(work: (ended: AbortSignal) => Promise<void>): void {
    this.#turn.abort();
    this.#turn = new AbortController();
    const ended = AbortSignal.any([this.#turn.signal, this.#signal]);
    const finish = () => {
      if (!ended.aborted) this.#unfinished = undefined;
    };
    work(ended)
      .catch((error: unknown) => {
        if (ended.aborted) return;
        console.error('Meipi, reading this page:', error);
        this.#showNone('failed');
      })
      .finally(finish);
  }

  async #readAll(ended: AbortSignal): Promise<void> {
    if (this.#isOff(this.settings)) return this.#showNone('site-off');
    const before = this.view.state === 'article' ? this.view.reading : undefined;
    const reading = await readPage(this.#document, this.#document.location.href, before, ended);
    if ('why' in reading) return this.#showNone(reading.why, reading);
    this.#watch.follow(reading.body, reading.roots);
    await this.#annotate(reading, ended);
  }

  async #annotate(reading: PageReading, ended: AbortSignal): Promise<void> {
    const answer = await askFromPage('annotations-on-page', { address: reading.facts.address });
    ended.throwIfAborted();
    if (!answer.ok) this.#askAgainLater(answer.error, ended);
    const { places, ...kept } = answer.ok ? answer.value : this.#lastKnown(reading);
    const failure = answer.ok ? undefined : answer.error;
    const annotations = await locateAnnotations(reading.map.text, places, ended);
    const since = this.#compared.key === keyOf(reading, kept.versions) ? this.#compared.since : undefined;
    this.#show({ state: 'article', reading, ...kept, since, annotations, failure });
    await this.#paint(ended);
    if (kept.kept === 'facts') await this.keep(); // an annotation made the article known; its text comes from here
    if (kept.kept === 'text') await this.#compare(reading, kept.versions, ended);
  }

  /** What cannot be read just now is not gone: what was known of the same article stands until it can. */
  #lastKnown(reading: PageReading): AnnotationsOnPage {
    const { view } = this;
    if (view.state !== 'article' || view.reading.facts.address !== reading.facts.address) return nothingKept;
    return { places: view.annotations, kept: view.kept, versions: view.versions };
  }

  /** What is different from the text that was kept; once for each text, for it is sent whole. */
  async #compare(reading: PageReading, versions: number, ended: AbortSignal): Promise<void> {
    const key = keyOf(reading, versions);
    if (this.#compared.key === key) return;
    const { address } = reading.facts;
    const answer = await askFromPage('changes-since-kept', { address, text: reading.map.text });
    ended.throwIfAborted();
    if (!answer.ok || this.view.state !== 'article') return;
    const { since } = answer.value;
    this.#compared = { key, since };
    if (since) this.#show({ ...this.view, since });
  }

  #askAgainLater({ code }: Failure, ended: AbortSignal): void {
    if (code === 'updated' || code === 'newer-database') return;
    const timer = setTimeout(() => this.refresh(), askingPause);
    ended.addEventListener('abort', () => clearTimeout(timer));
  }

  async #paint(ended: AbortSignal): Promise<void> {
    if (this.view.state !== 'article') return;
    const { reading, annotations } = this.view;
    this.painter ??= startPainter(this.#document, isDark(this.#inkOf(reading)));
    await this.#paintMarks(this.painter, reading, ended);
    const isPainted = paintsAnnotations(this.settings, reading.facts.url);
    await runInSlices(paintAnnotations(this.painter, reading.map, isPainted ? annotations : []), ended);
  }

  /** An article in a frame says nothing of the colours around it. */
  #inkOf({ body }: PageReading): Element {
    return body.ownerDocument === this.#document ? body : this.#document.body;
  }

  /** Marks stay as they are while only annotations change, which they do with every few words typed. */
  async #paintMarks(painter: Painter, reading: PageReading, ended: AbortSignal): Promise<void> {
    const { settings } = this;
    if (this.#marked.reading === reading && this.#marked.settings === settings) return;
    this.#marked = {};
    await runInSlices(paintMentions(painter, reading.map, shownMentions(reading.mentions, settings)), ended);
    this.#marked = { reading, settings };
  }

  #showNone(why: NoMarks, { unread, roots }: Pick<Unreadable, 'unread' | 'roots'> = nothingElse): void {
    this.painter?.stop();
    this.painter = undefined;
    this.#marked = {};
    this.#watch.follow(undefined, roots);
    this.#show({ state: 'none', why, unread, url: this.#document.location.href });
    void askFromPage('no-article', {});
  }

  #applySettings(settings: Settings): void {
    const wasOff = this.#isOff(this.settings);
    this.settings = settings;
    const { view } = this;
    const isBegun = this.#unfinished === 'reading' || view.state === 'reading';
    if (isBegun || wasOff !== this.#isOff(settings)) this.restart();
    else if (this.#unfinished || (view.state === 'article' && view.failure)) this.refresh();
    else this.#begin((ended) => this.#paint(ended));
    this.#tell();
  }

  #isOff({ offHosts }: Settings): boolean {
    return offHosts.includes(this.#document.location.hostname);
  }

  #show(view: View): void {
    this.view = view;
    this.#tell();
    void tellSurfaces('page-changed', {});
  }

  #tell(): void {
    for (const changed of this.#listeners) changed();
  }
}

/** What a comparison is of. */
function keyOf({ facts, map }: PageReading, versions: number): string {
  return `${facts.address}\n${versions}\n${map.text}`;
}
