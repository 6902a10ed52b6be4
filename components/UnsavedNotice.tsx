/** Why what was typed is not stored, and the ways out: the words can be taken along, or given up. */
import type { Failure } from '../model/result.ts';
import type { Words } from '../words/zh.ts';

export interface UnsavedNoticeProps {
  words: Words;
  failure: Failure;
  onCopy(): void;
  onDiscard(): void;
}

export function UnsavedNotice({ words, failure, onCopy, onDiscard }: UnsavedNoticeProps) {
  return (
    <p role="alert">
      {words.failures[failure.code]}{' '}
      <button type="button" onClick={onCopy}>
        {words.editor.copyText}
      </button>{' '}
      <button type="button" onClick={onDiscard}>
        {words.editor.discard}
      </button>
    </p>
  );
}
