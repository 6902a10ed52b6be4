/** What storage says, kept up to date while the component is there. */
import { useEffect, useState } from 'preact/hooks';
import { watch } from '../storage/queries.ts';

/** `read` is run anew when one of `inputs` changes; `initial` stands until it has answered. */
export function useStored<T>(read: () => Promise<T>, initial: T, inputs: readonly unknown[]): T {
  const [value, setValue] = useState<T>(initial);
  useEffect(
    () =>
      watch(
        read,
        (next) => setValue(() => next),
        (error) => console.error('Meipi, reading storage:', error),
      ),
    [...inputs],
  );
  return value;
}
