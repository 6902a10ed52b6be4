/** A page without marks: why, and what the reader can do. */
import { useState } from 'preact/hooks';
import type { NoMarks } from '../../messaging/contract.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { Failure } from '../../model/result.ts';
import { setAlways, useSite } from './site.ts';
import type { Words } from '../../words/zh.ts';

export interface NoMarksPanelProps {
  words: Words;
  tabId: number | undefined;
  why: NoMarks | 'not-started';
}

export function NoMarksPanel({ words, tabId, why }: NoMarksPanelProps) {
  const [refusal, setRefusal] = useState<'restricted' | 'needs-button'>();
  const [site] = useSite(tabId, undefined);
  const start = async () => {
    if (tabId === undefined) return;
    const started = await askFromSurface('start-reading', { tabId });
    setRefusal(started.ok ? undefined : whyRefused(started.error));
  };
  return (
    <section class="none">
      <p role="status">{words.why[refusal ?? why]}</p>
      {why === 'not-started' && (
        <button type="button" class="main" onClick={() => void start()}>
          {words.panel.readHere}
        </button>
      )}
      {why === 'not-started' && site?.canBeAlways && !site.isAlways && (
        <button type="button" onClick={() => void setAlways(site.host, true)}>
          {words.panel.always}
        </button>
      )}
    </section>
  );
}

/** Browsers say in words whether a permission would help: it never does on their own pages and stores. */
function whyRefused({ detail }: Failure): 'restricted' | 'needs-button' {
  return /permission/i.test(detail) ? 'needs-button' : 'restricted';
}
