/**
 * From short forms to full titles: those that the text sets up (以下简称《意见》), and those that are plainly the end or
 * an abbreviation of one title named before. Where two titles fit, the short form stays as it is.
 */
import type { TitleWords } from './title-words.ts';

/** Titles that are kept in mind; a text that names more has left the older ones behind. */
const memory = 100;

const definition =
  /^(?:[（(][^（()）]{0,40}[)）])?[（(](?:[^（()）]{0,60}?)(?:以下统?一?简?称|下称|简称|统称)(?:[为:：])? ?[“"‘「]?《?(?<short>[^”"’」《》（）()]{1,24})》?[”"’」]?(?:[)）]|[，,])/;

/** Characters after a title in which a short form is set up. */
export const definitionReach = 130;

export class ShortForms {
  readonly #setUp = new Map<string, string>();
  readonly #titles = new Set<string>();

  /** The full title of what is named, and from now on of its short form where `after` sets one up. */
  resolve({ full, base, tail }: TitleWords, after: string): string {
    const short = definition.exec(after)?.groups?.short;
    const known = this.#fullTitle(base);
    const title = known === undefined || known === base ? full : known + tail;
    if (known === undefined) this.#remember(base);
    if (short !== undefined && short !== base) this.#setUp.set(short, known ?? base);
    return title;
  }

  #fullTitle(base: string): string | undefined {
    const setUp = this.#setUp.get(base);
    if (setUp !== undefined) return setUp;
    return this.#titles.has(base) ? base : this.#onlyTitle(base);
  }

  #onlyTitle(base: string): string | undefined {
    const titles = [...this.#titles];
    const ending = titles.filter((title) => plain(title).endsWith(plain(base)));
    const fitting = ending.length > 0 ? ending : titles.filter((title) => abbreviates(base, title));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #remember(base: string): void {
    this.#titles.add(base);
    const [oldest] = this.#titles;
    if (this.#titles.size > memory && oldest !== undefined) this.#titles.delete(oldest);
  }
}

/** 民促法 of 民办教育促进法: its characters in order, of one head. */
function abbreviates(short: string, title: string): boolean {
  if (short.length < 3 || short.length > 10 || short.length >= title.length) return false;
  if (short.at(-1) !== title.at(-1)) return false;
  let at = -1;
  return [...short].every((character) => (at = title.indexOf(character, at + 1)) !== -1);
}

function plain(title: string): string {
  return title.replaceAll(/[“”"〈〉《》\s]/g, '');
}
