/** Tags as they are written: Enter, a comma or leaving the field or the page adds one, Backspace in the empty field takes one back. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../words/zh.ts';
import { isComposing } from './is-composing.ts';

export interface TagFieldProps {
  words: Words;
  tags: readonly string[];
  /** Offered while typing. */
  known: readonly string[];
  onChange(tags: string[]): void;
}

export function TagField({ words: { editor }, tags, known, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const offered = useId();
  const add = () => {
    const next = [...new Set([...tags, ...tagsIn(typed)])];
    setTyped('');
    if (next.length > tags.length) onChange(next);
  };
  const addLast = useRef(add);
  addLast.current = add;
  useEffect(() => {
    const leave = () => addLast.current(); // the page may be closed over a tag that is half written
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      add(); // the editor ends with this key
    } else if (event.key === 'Enter' || event.key === ',' || event.key === '，') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
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
        list={offered}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={onKey}
        onBlur={add}
      />
      <datalist id={offered}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}

/** An input method puts its comma into the field without a key of its own. */
function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,，、]/).map((tag) => tag.replaceAll(/\s+/g, ' ').trim());
  return tags.filter((tag) => tag !== '');
}
