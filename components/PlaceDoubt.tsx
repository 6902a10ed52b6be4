/** Where an annotation stands is in doubt: why, and what to do about it. Nothing moves by itself: the place that is offered waits for a yes. */
import type { Words } from '../words/zh.ts';
import { QuoteDifference } from './QuoteDifference.tsx';

export type Doubt = 'changed' | 'ambiguous' | 'missing';

export interface PlaceDoubtProps {
  words: Words;
  doubt: Doubt;
  /** The words as they were quoted, and as they stand at the place that is offered. */
  before: string;
  now?: string;
  /** The reader agrees that it stands where these words are now. */
  onAccept(now: string): void;
  /** The reader chooses another place; absent where none can be chosen. */
  onMoveToSelection?(): void;
}

export function PlaceDoubt(props: PlaceDoubtProps) {
  const { words, doubt, before, now, onAccept, onMoveToSelection } = props;
  const { panel } = words;
  return (
    <div class="doubt">
      <p>{panel.place[doubt]}</p>
      {doubt === 'changed' && now !== undefined && (
        <QuoteDifference words={words} before={before} after={now} />
      )}
      {now !== undefined && (
        <button type="button" onClick={() => onAccept(now)}>
          {panel.acceptPlace}
        </button>
      )}
      {onMoveToSelection && (
        <button type="button" onClick={onMoveToSelection}>
          {panel.moveToSelection}
        </button>
      )}
    </div>
  );
}
