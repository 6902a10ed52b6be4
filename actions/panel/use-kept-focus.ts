/** The keyboard stays in the list when the button that was pressed goes away with what it did. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts it on the first button of `said`, where something is offered there, else on the panel; after every change of `events` but the first. */
export function useKeptFocus(said: RefObject<HTMLElement | null>, events: readonly unknown[]): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body) {
      const next = said.current?.querySelector('button') ?? document.getElementById('panel');
      next?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [...events]);
}
