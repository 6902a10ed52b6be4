/** A surface that cannot work: why, and what to do. */
import type { Failure } from '../model/result.ts';
import type { Words } from '../words/zh.ts';

export interface RefusalProps {
  failure: Failure;
  words: Words;
  onClose(): void;
}

export function Refusal({ failure, words, onClose }: RefusalProps) {
  return (
    <p class="refusal" role="alert">
      {words.failures[failure.code]}{' '}
      <button type="button" onClick={onClose}>
        {words.card.close}
      </button>
    </p>
  );
}
