/** One type's list: each item leads to its next place on the page. */
import { useState } from 'preact/hooks';
import type { MentionType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Words } from '../words/zh.ts';
import type { PanelItem } from './panel-items.ts';

export interface MentionListProps {
  words: Words;
  type: MentionType;
  items: readonly PanelItem[];
  onShow(place: Span): void;
}

/** Items shown before the reader asks for more: nobody reads on, and a list without end holds the popup up. */
const lot = 300;

export function MentionList({ words, type, items, onShow }: MentionListProps) {
  const [shown, setShown] = useState(lot);
  if (items.length === 0) return <p class="empty">{words.panel.nothingOf(words.types[type])}</p>;
  return (
    <ul class={`list ${type}`}>
      {items.slice(0, shown).map((item) => (
        <li key={item.key}>
          <Item item={item} onShow={onShow} />
        </li>
      ))}
      {items.length > shown && (
        <li>
          <button type="button" class="item" onClick={() => setShown(shown + lot)}>
            {words.panel.more(items.length - shown)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Pressed again, it leads to the name's next place. */
function Item({
  item: { chip, title, detail, places },
  onShow,
}: {
  item: PanelItem;
  onShow(place: Span): void;
}) {
  const [next, setNext] = useState(0);
  const show = () => {
    const place = places[next % places.length];
    if (place) onShow(place);
    setNext(next + 1);
  };
  return (
    <button type="button" class="item" onClick={show}>
      <span class="title">
        {chip && <span class="chip">{chip}</span>}
        {title}
        {places.length > 1 && <small> ×{places.length}</small>}
      </span>
      {detail && <span class="detail">{detail}</span>}
    </button>
  );
}
