/** A row of tabs, one chosen; arrow keys walk it. The panel is the caller's, with the id `panel`. */
export interface TabListProps<T extends string> {
  label: string;
  tabs: readonly { id: T; name: string; count: number }[];
  chosen: T;
  onChoose(id: T): void;
}

export function TabList<T extends string>({ label, tabs, chosen, onChoose }: TabListProps<T>) {
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tablist" role="tablist" aria-label={label} onKeyDown={onKey}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls="panel"
          tabIndex={id === chosen ? 0 : -1}
          class={id}
          onClick={() => onChoose(id)}
        >
          {name}
          <small>{count}</small>
        </button>
      ))}
    </div>
  );
}
