/** A page without marks: why, and what the reader can do. */
import { useState } from 'preact/hooks';
import type { NoMarks } from '../../messaging/contract.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { Words } from '../../words/zh.ts';

export interface NoMarksPanelProps {
  words: Words;
  tabId: number | undefined;
  why: NoMarks | 'not-started';
}

export function NoMarksPanel({ words: { panel }, tabId, why }: NoMarksPanelProps) {
  const [isRefused, setRefused] = useState(false);
  const start = async () => {
    if (tabId === undefined) return;
    const started = await askFromSurface('start-reading', { tabId });
    setRefused(!started.ok);
  };
  return (
    <section class="none">
      <p role="status">{panel.why[isRefused ? 'restricted' : why]}</p>
      {why === 'not-started' && (
        <button type="button" class="main" onClick={() => void start()}>
          {panel.readHere}
        </button>
      )}
    </section>
  );
}
