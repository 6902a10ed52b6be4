/** A box beside a stretch of text: below it where there is room, else above; it follows the text when things scroll. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface FloatingProps {
  /** Where the text is in the window, a rectangle a line; none while it cannot be seen. */
  anchor(): readonly DOMRect[];
  /** The name of the dialog for screen readers; without it the box is only a place. */
  label?: string;
  /** The id, inside the box, of what they read out when it opens. */
  describedBy?: string;
  /** Puts the keyboard into the box when it opens. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

/** Pixels between text and box, and between box and window. */
const gap = 8;

export function Floating({ anchor, label, describedBy, takesFocus, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const place = () => moveBeside(element, anchor());
    const resized = new ResizeObserver(place);
    resized.observe(element);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      resized.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [anchor]);
  // Whatever was drawn anew, the text may have moved.
  useLayoutEffect(() => {
    if (box.current) moveBeside(box.current, anchor());
  });
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('button.main, iframe');
    if (takesFocus) first?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={box}
      class="floating"
      role={label ? 'dialog' : undefined}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </div>
  );
}

function moveBeside(element: HTMLElement, rects: readonly DOMRect[]): void {
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return; // stays where it was
  const { width, height } = element.getBoundingClientRect();
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const top = below + height > innerHeight && above >= gap ? above : below;
  element.style.top = `${Math.max(gap, Math.min(top, innerHeight - gap - height))}px`;
  element.style.left = `${Math.min(Math.max(last.left, gap), Math.max(gap, innerWidth - width - gap))}px`;
}
