/**
 * An annotation being written. What is typed is saved by itself, again and again until it is acknowledged; one run of
 * typing is one edit, and so one step of undo. Words that are not saved stay here.
 */
import type { EditorTask } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';
import type { AnnotationFields, Edit } from '../../model/edit.ts';
import type { Failure, Result } from '../../model/result.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';

export type Saving = { state: 'saved' | 'saving' } | { state: 'unsaved'; failure: Failure };

type Typed = Partial<Pick<AnnotationFields, 'note' | 'tags'>>;
type Written = Result<{ revision: number }>;

/** Milliseconds from a key to its saving. */
const savingDelay = 400;
/** A pause this long, in milliseconds, begins another run of typing. */
const runPause = 5000;

export interface DraftContext {
  send(edit: Edit): Promise<Written>;
  changed(saving: Saving): void;
  now(): number;
}

export class Draft {
  readonly annotationId: string;
  saving: Saving = { state: 'saved' };

  readonly #task: EditorTask;
  readonly #context: DraftContext;
  readonly #ended = new AbortController();
  #isMade: boolean;
  #revision: number;
  #run: { id: string; sequence: number; lastKey: number } | undefined;
  #typed: Typed = {};
  #unsaved = false;
  #sending = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Edits are sent one after another, in the order they were made. */
  #queue: Promise<void> = Promise.resolve();

  constructor(task: EditorTask, revision: number, context: DraftContext) {
    this.annotationId = task.annotationId;
    this.#task = task;
    this.#context = context;
    this.#isMade = task.does === 'edit';
    this.#revision = revision;
  }

  /** Whether storage, as it was at this revision, has all that was typed. */
  isIn(revision: number): boolean {
    return !this.#unsaved && this.#sending === 0 && revision >= this.#revision;
  }

  /** The record's revision as storage last said. */
  follow(revision: number): void {
    this.#revision = Math.max(this.#revision, revision);
  }

  type(fields: Typed): void {
    const now = this.#context.now();
    if (!this.#run || now - this.#run.lastKey > runPause) this.#beginRun(now);
    if (this.#run) this.#run.lastKey = now;
    this.#typed = { ...this.#typed, ...fields };
    this.#unsaved = true;
    this.#tell({ state: 'saving' });
    this.#timer ??= setTimeout(() => void this.flush(), savingDelay);
  }

  /** Saves what was typed, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#unsaved) this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  async step(does: 'undo' | 'redo'): Promise<void> {
    await this.flush();
    this.#run = undefined;
    this.#typed = {};
    await this.#send({ ...this.#frame(), does, annotationId: this.annotationId });
  }

  async remove(): Promise<void> {
    await this.flush();
    this.#run = undefined;
    if (!this.#isMade) return;
    const time = this.#context.now();
    await this.#send(this.#setting({ deletedAt: time }, this.#frame()));
  }

  /** Saves what is left and stops trying again after that. */
  async close(): Promise<void> {
    await this.flush();
    this.#ended.abort();
  }

  #beginRun(now: number): void {
    this.#run = { id: newId(), sequence: 0, lastKey: now };
    this.#typed = {};
  }

  async #save(): Promise<void> {
    if (!this.#unsaved || !this.#run) return;
    if (!this.#isMade && !(await this.#make())) return;
    const { id, sequence } = this.#run;
    this.#run.sequence++;
    this.#unsaved = false;
    const frame = { id, sequence, time: this.#context.now() };
    const isSaved = await this.#send(this.#setting(this.#typed, frame));
    if (!isSaved) this.#unsaved = true;
  }

  /** The annotation itself comes first, empty, so that undoing all typing leaves a highlight. */
  async #make(): Promise<boolean> {
    if (this.#task.does !== 'make') return true;
    const { annotationId: id, quote, about, article } = this.#task;
    const annotation = { id, address: article.address, quote, about, note: '', tags: [] };
    this.#isMade = await this.#send({ ...this.#frame(), does: 'make-annotation', annotation, article });
    return this.#isMade;
  }

  async #send(edit: Edit): Promise<boolean> {
    const failed = (failure: Failure) => this.#tell({ state: 'unsaved', failure });
    this.#sending++;
    const result = await sendUntilAcknowledged(() => this.#context.send(edit), failed, this.#ended.signal);
    this.#sending--;
    if (!result.ok) return false;
    this.follow(result.value.revision);
    this.#tell({ state: this.#unsaved ? 'saving' : 'saved' });
    return true;
  }

  #setting(fields: Partial<AnnotationFields>, frame: Pick<Edit, 'id' | 'sequence' | 'time'>): Edit {
    return { ...frame, does: 'set-fields', annotationId: this.annotationId, base: this.#revision, fields };
  }

  #frame(): Pick<Edit, 'id' | 'sequence' | 'time'> {
    return { id: newId(), sequence: 0, time: this.#context.now() };
  }

  #tell(saving: Saving): void {
    this.saving = saving;
    this.#context.changed(saving);
  }
}
