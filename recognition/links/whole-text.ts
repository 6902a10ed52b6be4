/** What holds from the first line of a text to its last: who signs it, the law that it is, where its orders begin, its day of force. */
import type { AgencyMention, DateMention, DocumentMention, MeasureMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { ordersFrom } from './directive.ts';
import { Force, forceDays } from './force.ts';
import { lawOf, type Law } from './law.ts';
import { signerOf } from './signer.ts';

/** The mentions of a text by type, each sorted by start. */
export interface Named {
  agencies: readonly AgencyMention[];
  dates: readonly DateMention[];
  documents: readonly DocumentMention[];
}

export class WholeText {
  /** From where on the text itself orders what it says; undefined in news. */
  readonly orders: number | undefined;
  private readonly signer: AgencyMention | undefined;
  private readonly law: Law | undefined;
  private readonly force: Force;

  constructor(
    reading: Reading,
    { agencies, dates, documents }: Named,
    paperName: (paper: DocumentMention) => string,
  ) {
    const { text } = reading;
    this.signer = signerOf(reading, agencies, dates);
    this.law = lawOf(text, agencies, documents, this.signer);
    this.orders = ordersFrom(text, this.signer !== undefined);
    this.force = new Force(forceDays(text, dates, documents), paperName, ({ own, start }) =>
      own ? this.orders !== undefined : this.law !== undefined && start < this.law.start,
    );
  }

  /** Whether the text itself orders what stands at `at`. */
  isOrder(at: number): boolean {
    return this.orders !== undefined && at >= this.orders;
  }

  /** Fills in what the words around a measure do not say; in a law, the law's word goes before theirs. */
  complete(measure: MeasureMention, block: Span): void {
    if (this.law && measure.start > this.law.start) {
      measure.by = this.law.by;
      measure.under = this.law.under;
    }
    measure.by ??= this.signer;
    measure.due ??= this.force.dayFor(measure, block);
  }
}
