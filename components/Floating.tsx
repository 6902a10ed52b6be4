/**
 * A box beside a stretch of text: below it where there is room, else above; it follows the text when things scroll. A
 * class, for hooks are a library of their own and this is in every page's script.
 */
import { Component, type ComponentChildren, createRef } from 'preact';

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

export class Floating extends Component<FloatingProps> {
  readonly #box = createRef<HTMLDivElement>();
  readonly #gone = new AbortController();

  override componentDidMount(): void {
    const box = this.#box.current;
    if (!box) return;
    const resized = new ResizeObserver(this.#place);
    resized.observe(box);
    const { signal } = this.#gone;
    addEventListener('scroll', this.#place, { capture: true, passive: true, signal });
    addEventListener('resize', this.#place, { signal });
    signal.addEventListener('abort', () => resized.disconnect());
    this.#place();
    this.#focus();
  }

  /** Whatever was drawn anew, the text may have moved. */
  override componentDidUpdate({ takesFocus }: FloatingProps): void {
    this.#place();
    if (!takesFocus) this.#focus();
  }

  override componentWillUnmount(): void {
    this.#gone.abort();
  }

  render({ label, describedBy, children }: FloatingProps) {
    return (
      <div
        ref={this.#box}
        class="floating"
        role={label ? 'dialog' : undefined}
        aria-label={label}
        aria-describedby={describedBy}
      >
        {children}
      </div>
    );
  }

  readonly #place = (): void => {
    if (this.#box.current) moveBeside(this.#box.current, this.props.anchor());
  };

  #focus(): void {
    if (this.props.takesFocus) this.#box.current?.querySelector<HTMLElement>('button.main, iframe')?.focus();
  }
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
