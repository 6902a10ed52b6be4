/** The card of a mark: what was recognised, and what the reader can do with it. */
import type { Mention } from '../model/mention.ts';
import type { PageWords } from '../words/page-zh.ts';
import type { Fact } from './mention-facts.ts';

export interface MentionCardProps {
  words: PageWords;
  mention: Mention;
  facts: Fact[];
  /** In how many kept articles the same name stands; nothing is said of none. */
  alsoIn: number;
  /** What copying came to, once tried. */
  copied?: 'copied' | 'failed';
  onAnnotate(): void;
  onCopy(): void;
  onClose(): void;
}

/** The id of what the card says of its mark. */
export const cardWords = 'card-words';

export function MentionCard({ words, mention, facts, alsoIn, copied, ...on }: MentionCardProps) {
  const { card } = words;
  return (
    <div class="card">
      <header>
        <span class={`chip ${mention.type}`}>{words.types[mention.type]}</span>
        <button type="button" class="quiet" aria-label={card.close} onClick={on.onClose}>
          ×
        </button>
      </header>
      <div id={cardWords}>
        <p class="said">{mention.text}</p>
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label + value}>
              {label && <dt>{label}</dt>}
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {alsoIn > 0 && <p class="also">{card.alsoIn(alsoIn)}</p>}
      </div>
      <footer>
        <button type="button" class="main" onClick={on.onAnnotate}>
          {card.annotate}
        </button>
        <button type="button" onClick={on.onCopy}>
          {card.copy}
        </button>
        <span role="status">{copied && (copied === 'copied' ? card.copied : card.copyFailed)}</span>
      </footer>
    </div>
  );
}
