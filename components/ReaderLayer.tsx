/** All that we show over a page: a card, an editor frame, the button at a selection, a notice. */
import type { PageWords } from '../words/page-zh.ts';
import { Floating } from './Floating.tsx';
import { cardWords, MentionCard, type MentionCardProps } from './MentionCard.tsx';
import { SinceKeptNotice, type SinceKeptNoticeProps } from './SinceKeptNotice.tsx';
import { SelectionBar, type SelectionBarProps } from './SelectionBar.tsx';

export type Shown =
  | { what: 'nothing' }
  | { what: 'bar'; bar: SelectionBarProps }
  | { what: 'card'; card: MentionCardProps; takesFocus: boolean }
  | { what: 'editor'; address: string; height: number };

export interface ReaderLayerProps {
  words: PageWords;
  shown: Shown;
  /** Names the place: another one is another box. */
  place: string;
  /** Where what is shown belongs, see Floating. */
  anchor(): readonly DOMRect[];
  /** A sentence for the reader: what went wrong, or where an opened annotation is. */
  notice?: string;
  onNoticeRead(): void;
  /** What changed since the article was kept; absent where nothing did, or it was put away. */
  since?: Omit<SinceKeptNoticeProps, 'words'>;
}

export function ReaderLayer({ words, shown, place, anchor, notice, onNoticeRead, since }: ReaderLayerProps) {
  return (
    <>
      <div class="floating corner">
        <div aria-live="polite">{since && <SinceKeptNotice words={words} {...since} />}</div>
        {notice && (
          <p class="notice" role="alert">
            {notice}
            <button type="button" class="quiet" aria-label={words.card.close} onClick={onNoticeRead}>
              ×
            </button>
          </p>
        )}
      </div>
      {shown.what === 'bar' && (
        <Floating key={place} anchor={anchor}>
          <SelectionBar {...shown.bar} />
        </Floating>
      )}
      {shown.what === 'card' && (
        <Floating
          key={place}
          anchor={anchor}
          label={words.card.label}
          describedBy={cardWords}
          takesFocus={shown.takesFocus}
        >
          <MentionCard {...shown.card} />
        </Floating>
      )}
      {shown.what === 'editor' && (
        <Floating anchor={anchor} label={words.annotations} takesFocus>
          <iframe src={shown.address} title={words.card.annotate} style={{ height: `${shown.height}px` }} />
        </Floating>
      )}
    </>
  );
}
