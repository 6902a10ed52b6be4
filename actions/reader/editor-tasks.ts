/**
 * What each editor frame on this page is for. A frame proves by its token that the reader opened it here: a page that
 * frames the editor itself has none and is shown nothing.
 */
import type { EditorTask } from '../../messaging/contract.ts';
import { newId } from '../../messaging/new-id.ts';

export class EditorTasks {
  #tasks = new Map<string, EditorTask>();

  /** The token of a new frame. */
  open(task: EditorTask): string {
    const token = newId();
    this.#tasks.set(token, task);
    return token;
  }

  taskOf(token: string): EditorTask | undefined {
    return this.#tasks.get(token);
  }

  close(token: string): void {
    this.#tasks.delete(token);
  }
}
