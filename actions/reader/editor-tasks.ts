/**
 * What each editor frame on this page is for. A frame proves by its token that the reader opened it here: a page that
 * frames the editor itself has none and is shown nothing.
 */
import type { EditorTask } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';

export class EditorTasks {
  #tasks = new Map<string, EditorTask>();
  #opened = new Set<string>();

  /** The token of a new frame. */
  open(task: EditorTask): string {
    const token = newId();
    this.#tasks.set(token, task);
    return token;
  }

  /** The frame is there and asks what it is for. */
  opened(token: string): EditorTask | undefined {
    if (this.#tasks.has(token)) this.#opened.add(token);
    return this.taskOf(token);
  }

  taskOf(token: string): EditorTask | undefined {
    return this.#tasks.get(token);
  }

  /** Whether the frame has come so far that it can answer. */
  isOpened(token: string): boolean {
    return this.#opened.has(token);
  }

  close(token: string): void {
    this.#tasks.delete(token);
    this.#opened.delete(token);
  }
}
