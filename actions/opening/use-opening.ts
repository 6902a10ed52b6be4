/** The annotation that was opened in a tab, kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { type Opening, watchOpening } from '../../storage/openings.ts';

/** Undefined where there is none, and until that is known. */
export function useOpening(tabId: number | undefined): Opening | undefined {
  const [opening, setOpening] = useState<Opening>();
  useEffect(() => {
    setOpening(undefined);
    return tabId === undefined ? undefined : watchOpening(tabId, setOpening);
  }, [tabId]);
  return opening;
}
