/** What the open card of a mark shows besides the mark itself: facts, how often its name is kept elsewhere, whether it was copied. */
import { type FactContext, mentionFacts } from '../../components/mention-facts.ts';
import type { MentionCardProps } from '../../components/MentionCard.tsx';
import { writeCitation } from '../../exchange/citation.ts';
import { askFromPage } from '../../messaging/send.ts';
import type { Mention } from '../../model/mention.ts';
import { daysBetween } from '../../text/iso-day.ts';
import type { PageWords } from '../../words/page-zh.ts';
import { today } from '../today.ts';
import { copyText } from './copy-text.ts';
import type { ArticleView } from './view.ts';

export class OpenCard {
  readonly mention: Mention;
  readonly #changed: () => void;
  #alsoIn = 0;
  #copied: 'copied' | 'failed' | undefined;

  /** `changed` is called when there is more to show. */
  constructor(mention: Mention, view: ArticleView, changed: () => void) {
    this.mention = mention;
    this.#changed = changed;
    void this.#countElsewhere(view);
  }

  props(view: ArticleView, words: PageWords): Omit<MentionCardProps, 'onAnnotate' | 'onCopy' | 'onClose'> {
    const facts = mentionFacts(this.mention, factContext(view, words));
    return { words, mention: this.mention, facts, alsoIn: this.#alsoIn, copied: this.#copied };
  }

  async copy({ reading }: ArticleView, root: ShadowRoot): Promise<void> {
    const isCopied = await copyText(writeCitation(this.mention.text, reading.facts), root);
    this.#copied = isCopied ? 'copied' : 'failed';
    this.#changed();
  }

  /** A name is counted in the kept articles; this one is no news. */
  async #countElsewhere({ kept }: ArticleView): Promise<void> {
    const { mention } = this;
    const name =
      mention.type === 'agency' ? mention.name : mention.type === 'document' ? mention.title : undefined;
    const answer = name === undefined ? undefined : await askFromPage('articles-naming', { name });
    if (!answer?.ok) return;
    this.#alsoIn = Math.max(0, answer.value.count - (kept === 'text' ? 1 : 0));
    this.#changed();
  }
}

function factContext({ reading: { mentions, map } }: ArticleView, words: PageWords): FactContext {
  const dues = new Set(
    mentions.flatMap((mention) => (mention.type === 'measure' && mention.due ? [mention.due.start] : [])),
  );
  return {
    words,
    daysTo: (day) => daysBetween(today(), day),
    isDeadline: ({ value, start }) => value.start === 'open' || dues.has(start),
    wordsAt: (start, end) => map.text.slice(start, end),
  };
}
