/**
 * From short forms to full titles: those that the text sets up (以下简称《意见》), and those that are plainly the end or
 * an abbreviation of one title named before. Where two titles fit, the short form stays as it is.
 */
import { abbreviates, endsTitle, plainTitle } from './same-title.ts';
import type { TitleWords } from './title-words.ts';

/** Titles that are kept in mind; a text that names more has left the older ones behind. */
const memory = 100;

const definition =
  /^(?:[（(][^（()）]{0,40}[)）])?[（(](?:[^（()）]{0,60}?)(?:以下统?一?简?称|下称|简称|统称)(?:[为:：])? ?[“"‘「]?《?(?<short>[^”"’」《》（）()]{1,24})》?[”"’」]?(?:[)）]|[，,])/;

/** Characters after a title in which a short form is set up. */
export const definitionReach = 130;

export interface Resolved {
  title: string;
  draft: boolean;
}

/** A title and how it reads without quotes and spaces. */
interface Remembered {
  words: TitleWords;
  plain: string;
}

export class ShortForms {
  readonly #setUp = new Map<string, TitleWords>();
  readonly #titles = new Map<string, Remembered>();

  /** What is named by its full title, and from now on by its short form where `after` sets one up. */
  resolve(words: TitleWords, after: string): Resolved {
    const known = this.#known(words.base);
    if (!known || (known.base === words.base && words.tail === '')) this.#remember(words);
    const short = definition.exec(after)?.groups?.short;
    if (short !== undefined && short !== words.base) this.#setUp.set(short, known ?? words);
    return known && known.base !== words.base
      ? asKnown(words, known)
      : { title: words.full, draft: words.draft };
  }

  #known(base: string): TitleWords | undefined {
    return this.#setUp.get(base) ?? this.#titles.get(base)?.words ?? this.#onlyTitle(base);
  }

  #onlyTitle(base: string): TitleWords | undefined {
    const short = plainTitle(base);
    const ending = this.#titlesThat(({ plain }) => endsTitle(short, plain));
    const fitting =
      ending.length > 0 ? ending : this.#titlesThat(({ words }) => abbreviates(base, words.base));
    return fitting.length === 1 ? fitting[0]?.words : undefined;
  }

  #titlesThat(fit: (title: Remembered) => boolean): Remembered[] {
    const found: Remembered[] = [];
    for (const title of this.#titles.values()) if (fit(title)) found.push(title);
    return found;
  }

  #remember(words: TitleWords): void {
    this.#titles.set(words.base, { words, plain: plainTitle(words.base) });
    const [oldest] = this.#titles.keys();
    if (this.#titles.size > memory && oldest !== undefined) this.#titles.delete(oldest);
  }
}

/** A short form with brackets of its own (《意见（草案）》) takes them along to the full title. */
function asKnown({ tail, draft }: TitleWords, known: TitleWords): Resolved {
  return tail === ''
    ? { title: known.full, draft: draft || known.draft }
    : { title: known.base + tail, draft };
}
