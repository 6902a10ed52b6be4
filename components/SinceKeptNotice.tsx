/** Over the page of a kept article that changed: how much, what, and the offer to keep the text as it is now. */
import type { SinceKept } from '../text/since-kept.ts';
import type { PageWords } from '../words/page-zh.ts';
import { VersionChanges } from './VersionChanges.tsx';

export interface SinceKeptNoticeProps {
  words: PageWords;
  since: SinceKept;
  /** The day of that text, to be read. */
  day: string;
  onKeep(): void;
  onClose(): void;
}

export function SinceKeptNotice({ words, since, day, onKeep, onClose }: SinceKeptNoticeProps) {
  const { versions } = words;
  return (
    <section class="since" aria-label={versions.label}>
      <button type="button" class="quiet" aria-label={versions.close} onClick={onClose}>
        ×
      </button>
      {since.isCut ? (
        <p>{versions.cutShort}</p>
      ) : (
        <>
          <details>
            <summary>{versions.differs(day, since.count)}</summary>
            <VersionChanges words={words} changes={since.changes} count={since.count} />
          </details>
          <button type="button" onClick={onKeep}>
            {versions.keepThis}
          </button>
        </>
      )}
    </section>
  );
}
