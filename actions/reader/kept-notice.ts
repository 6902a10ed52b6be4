/** What the page says over itself of its changes since it was kept, until the reader puts it away or keeps the new text. */
import type { SinceKeptNoticeProps } from '../../components/SinceKeptNotice.tsx';
import { askFromPage } from '../../messaging/send.ts';
import type { Failure } from '../../model/result.ts';
import type { PageWords } from '../../words/page-zh.ts';
import { today } from '../today.ts';
import type { Reader } from './reader.ts';

export class KeptNotice {
  readonly #reader: Reader;
  readonly #changed: () => void;
  readonly #failed: (failure: Failure) => void;
  /** The changes that were put away just now; a counter in the text makes no others of them. */
  #putAway: string | undefined;

  /** `changed` is called when there is something else to show. */
  constructor(reader: Reader, changed: () => void, failed: (failure: Failure) => void) {
    this.#reader = reader;
    this.#changed = changed;
    this.#failed = failed;
  }

  props(words: PageWords): Omit<SinceKeptNoticeProps, 'words'> | undefined {
    const { view } = this.#reader;
    const since = view.state === 'article' ? view.since : undefined;
    const key = JSON.stringify(since);
    if (view.state !== 'article' || !since || since.isPutAway || key === this.#putAway) return undefined;
    const onClose = () => {
      this.#putAway = key;
      this.#changed();
      void askFromPage('put-changes-away', { address: view.reading.facts.address, since });
    };
    const day = words.day(today(new Date(since.keptAt)));
    return { since, day, onKeep: () => void this.#keep(), onClose };
  }

  async #keep(): Promise<void> {
    const kept = await this.#reader.keep();
    if (kept?.ok === false) this.#failed(kept.error);
  }
}
