/** The place that a changed annotation is offered, in its editor: it goes there on a yes, while these are still the words there. */
import { useState } from 'preact/hooks';
import { PlaceDoubt } from '../../components/PlaceDoubt.tsx';
import type { PlaceOffer, Quote } from '../../model/quote.ts';
import type { Words } from '../../words/zh.ts';
import { stillOffered } from '../still-offered.ts';

export interface OfferedPlaceProps {
  words: Words;
  /** The words as they were quoted. */
  before: string;
  /** Absent where the place is in no doubt. */
  offer: PlaceOffer | undefined;
  /** What the page offers at this moment. */
  askAgain(): Promise<PlaceOffer | undefined>;
  onMove(quote: Quote): void;
}

export function OfferedPlace({ words, before, offer, askAgain, onMove }: OfferedPlaceProps) {
  const { panel } = words;
  const [said, setSaid] = useState<'moved' | 'page-changed'>();
  const accept = async (now: string) => {
    const quote = stillOffered((await askAgain())?.quote, now);
    setSaid(quote ? 'moved' : 'page-changed');
    if (quote) onMove(quote);
  };
  return (
    <>
      {offer && (
        <PlaceDoubt
          words={words}
          doubt={offer.why === 'words' ? 'changed' : 'ambiguous'}
          before={before}
          now={offer.quote.exact}
          onAccept={(now) => void accept(now)}
        />
      )}
      {said === 'page-changed' && <p role="alert">{panel.notMoved[said]}</p>}
      {said === 'moved' && !offer && <p role="status">{panel.moved}</p>}
    </>
  );
}
