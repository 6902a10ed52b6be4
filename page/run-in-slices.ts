/** Runs a generator in slices that leave the page its frames; the plain functions drain the same generators at once. */

/** Milliseconds of work before the page gets its turn. */
const sliceLength = 8;

/**
 * What the generator returns.
 * @throws the signal's reason as soon as it is aborted; the generator is then closed.
 */
export async function runInSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + sliceLength;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await giveWay();
    if (signal.aborted) steps.return(neverUsed());
    signal.throwIfAborted();
  }
}

async function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** A closed generator's value is not read. */
function neverUsed<T>(): T {
  return undefined as T;
}
