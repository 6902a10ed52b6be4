/** A part that is folded away. What is in it is drawn, and so read from storage, only while it is looked at. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldedProps {
  class: string;
  summary: string;
  children: ComponentChildren;
}

export function Folded({ class: name, summary, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={name} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
