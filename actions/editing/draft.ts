/**
 * An annotation being written. What is typed is saved by itself, again and again until it is acknowledged; one run of
 * typing is one edit, and so one step of undo. Words that are not saved stay here.
 */
import type { EditorTask } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';
import type { AnnotationFields, Edit, WrittenOver } from '../../model/edit.ts';
import type { Quote } from '../../model/quote.ts';
import type { Failure, Result } from '../../model/result.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';
import type { DraftFields } from './own-words.ts';

export type Saving = { state: 'saved' | 'saving' } | { state: 'unsaved'; failure: Failure };

type Written = Result<{ revision: number; over?: WrittenOver }>;

/** One run of typing: one edit, which grows under one id until a pause or another kind of edit ends it. */
interface Run {
  id: string;
  /** Of the next sending. */
  sequence: number;
  lastKey: number;
  fields: Partial<DraftFields>;
  isUnsaved: boolean;
}

/** Milliseconds from a key to its saving. */
const savingDelay = 400;
/** A pause this long, in milliseconds, begins another run of typing. */
const runPause = 5000;

export interface DraftContext {
  /** Writes them in order, all or none. */
  send(edits: Edit[]): Promise<Written>;
  /** Storage took these fields, over what stood there. */
  wrote(fields: Partial<AnnotationFields>, over: WrittenOver): void;
  /** Storage took a step, back or forth. */
  stepped(): void;
  changed(saving: Saving): void;
  now(): number;
}

export class Draft {
  readonly annotationId: string;

  readonly #task: EditorTask;
  readonly #context: DraftContext;
  #isMade: boolean;
  #revision: number;
  #run: Run | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Edits are sent one after another, in the order they were made; `waiting` counts those not yet through. */
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(task: EditorTask, revision: number, context: DraftContext) {
    this.annotationId = task.annotationId;
    this.#task = task;
    this.#context = context;
    this.#isMade = task.does === 'edit';
    this.#revision = revision;
  }

  /** Whether storage has acknowledged all that was typed. */
  get isThrough(): boolean {
    return this.#waiting === 0 && !this.#run?.isUnsaved;
  }

  /** Whether storage, as it was at this revision, has all that was typed. */
  isIn(revision: number): boolean {
    return this.isThrough && revision >= this.#revision;
  }

  /** The record's revision as storage last said. */
  follow(revision: number): void {
    this.#revision = Math.max(this.#revision, revision);
  }

  type(fields: Partial<DraftFields>): void {
    const now = this.#context.now();
    if (!this.#run || now - this.#run.lastKey > runPause) this.#run = this.#newRun(now);
    this.#run.lastKey = now;
    this.#run.fields = { ...this.#run.fields, ...fields };
    this.#run.isUnsaved = true;
    this.#context.changed({ state: 'saving' });
    this.#timer ??= setTimeout(() => void this.flush(), savingDelay);
  }

  /** Writes fields as an edit of their own, which is not grown by typing. */
  write(fields: Partial<DraftFields>): void {
    this.endRun();
    this.type(fields);
    this.endRun();
  }

  /** Saves what was typed, now; says in the end whether storage has it. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const run = this.#run;
    await (run?.isUnsaved ? this.#enqueue(() => this.#save(run)) : this.#queue);
    return this.isThrough;
  }

  /** Saves what was typed, then steps; words that cannot be saved are not stepped over. */
  step(does: 'undo' | 'redo'): Promise<void> {
    const run = this.endRun();
    return this.#enqueue(async () => {
      if (run?.isUnsaved) return false;
      return this.#send([{ ...this.#frame(), does, annotationId: this.annotationId }]);
    });
  }

  remove(): Promise<void> {
    return this.#set({ deletedAt: this.#context.now() });
  }

  /** To another place, as an edit of its own. */
  move(quote: Quote): Promise<void> {
    return this.#set({ quote });
  }

  /** Saves what was typed: what is typed next is another edit. */
  endRun(): Run | undefined {
    const run = this.#run;
    void this.flush();
    this.#run = undefined;
    return run;
  }

  /** Where nothing is made yet there is nothing to set. */
  #set(fields: Partial<AnnotationFields>): Promise<void> {
    this.endRun();
    return this.#enqueue(async () => {
      if (!this.#isMade) return true;
      return this.#send([this.#setting(fields, this.#frame())]);
    });
  }

  /** What an earlier run could not save goes along. */
  #newRun(now: number): Run {
    const fields = this.#run?.isUnsaved ? this.#run.fields : {};
    return { id: newId(), sequence: 0, lastKey: now, fields, isUnsaved: true };
  }

  /** The work says whether it reached storage; if not, its failure was told. */
  #enqueue(work: () => Promise<boolean>): Promise<void> {
    this.#waiting++;
    this.#queue = this.#runAfter(this.#queue, work);
    return this.#queue;
  }

  async #runAfter(earlier: Promise<void>, work: () => Promise<boolean>): Promise<void> {
    await earlier;
    const isStored = await work();
    this.#waiting--;
    if (isStored) this.#context.changed({ state: this.isThrough ? 'saved' : 'saving' });
  }

  async #save(run: Run): Promise<boolean> {
    if (!run.isUnsaved) return true;
    run.isUnsaved = false;
    const frame = { id: run.id, sequence: run.sequence++, time: this.#context.now() };
    const isSent = await this.#send([...this.#making(), this.#setting(run.fields, frame)]);
    this.#isMade ||= isSent;
    return isSent || this.#takeBack(run);
  }

  /** Words that were refused stay with what is typed next. */
  #takeBack(run: Run): false {
    run.isUnsaved = true;
    this.#run ??= run;
    this.#run.fields = { ...run.fields, ...this.#run.fields };
    this.#run.isUnsaved = true;
    return false;
  }

  /**
   * The annotation itself comes first, empty, so that undoing all typing leaves a highlight; in one message with the
   * first words, for the page may be gone before another can be sent.
   */
  #making(): Edit[] {
    if (this.#isMade || this.#task.does !== 'make') return [];
    const { annotationId: id, quote, about, article } = this.#task;
    const annotation = { id, address: article.address, quote, about, note: '', tags: [] };
    return [{ ...this.#frame(), does: 'make-annotation', annotation, article }];
  }

  async #send(edits: Edit[]): Promise<boolean> {
    const failed = (failure: Failure) => this.#context.changed({ state: 'unsaved', failure });
    const result = await sendUntilAcknowledged(() => this.#context.send(edits), failed);
    if (!result.ok) return false;
    this.follow(result.value.revision);
    const last = edits.at(-1);
    if (last?.does === 'set-fields') this.#context.wrote(last.fields, result.value.over ?? {});
    else this.#context.stepped();
    return true;
  }

  #setting(fields: Partial<AnnotationFields>, frame: Pick<Edit, 'id' | 'sequence' | 'time'>): Edit {
    return { ...frame, does: 'set-fields', annotationId: this.annotationId, base: this.#revision, fields };
  }

  #frame(): Pick<Edit, 'id' | 'sequence' | 'time'> {
    return { id: newId(), sequence: 0, time: this.#context.now() };
  }
}
