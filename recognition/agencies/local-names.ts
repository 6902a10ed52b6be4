/** Names that hold in one text: the reader's own terms, and short names the text sets up (以下简称“市监局”), from there on. */
import type { Term } from '../../model/term.ts';
import type { Found } from './scene.ts';

interface LocalName {
  form: string;
  name: string;
  rule: 'own-term' | 'alias';
}

const setUp =
  /^[（(](?:以下|下文|下|后)?(?:简称|称)(?:为|作)?[:：]?\s*[“"「『]?(?<form>[\u3400-\u9fff]{2,16})[”"」』]?[）)]/;

export class LocalNames {
  /** By the last character of the form. */
  readonly #names = new Map<string, LocalName[]>();

  constructor(terms: readonly Term[]) {
    for (const { type, text, name } of terms) {
      if (type === 'agency' && text) this.#add({ form: text, name: name ?? text, rule: 'own-term' });
    }
  }

  get none(): boolean {
    return this.#names.size === 0;
  }

  /** Learns the short name that the text sets up directly after an agency. */
  learn(text: string, { end, name }: Found): void {
    if (text[end] !== '（' && text[end] !== '(') return;
    const form = setUp.exec(text.slice(end, end + 32))?.groups?.form;
    if (form) this.#add({ form, name, rule: 'alias' });
  }

  /** The longest of these names that ends at `end`. */
  read(text: string, end: number, floor: number): Found | undefined {
    const names = this.#names.get(text[end - 1] ?? '')?.filter(({ form }) => {
      return end - form.length >= floor && text.startsWith(form, end - form.length);
    });
    if (!names?.length) return undefined;
    const { form, name, rule } = names.reduce((best, other) =>
      other.form.length > best.form.length ? other : best,
    );
    const start = end - form.length;
    return { start, end, rule, anchor: { kind: 'none', start, name: '' }, core: name, name };
  }

  #add(local: LocalName): void {
    const last = local.form.slice(-1);
    this.#names.set(last, [local, ...(this.#names.get(last) ?? [])]);
  }
}
