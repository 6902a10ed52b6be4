/** Tags as they are written: Enter, a comma or leaving the field adds one, Backspace in the empty field takes one back. */
import { useState } from 'preact/hooks';
import type { Words } from '../words/zh.ts';

export interface TagFieldProps {
  words: Words;
  tags: readonly string[];
  /** Offered while typing. */
  known: readonly string[];
  onChange(tags: string[]): void;
}

export function TagField({ words: { editor }, tags, known, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const tag = typed.replaceAll(/[,，、\s]+/g, ' ').trim();
    setTyped('');
    if (tag && !tags.includes(tag)) onChange([...tags, tag]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return; // this Enter chooses a word of the input method
    if (event.key === 'Enter' || event.key === ',' || event.key === '，') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '') {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={editor.removeTag(tag)}
          onClick={() => onChange(tags.filter((other) => other !== tag))}
        >
          {tag} ×
        </button>
      ))}
      <input
        aria-label={editor.tags}
        placeholder={editor.tagsPlaceholder}
        list="known-tags"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={onKey}
        onBlur={add}
      />
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}
