/** A slice of work ends after so many ms, so that the page can answer its reader in between. */
const SLICE = 6;

interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/** Resolves when the page has had its thread. */
const pause = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

/** Runs a generator to its end in slices; gives its value and the ms it took of the page's thread. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<{ value: T; cost: number }> {
  let cost = 0;
  for (;;) {
    const from = performance.now();
    let step = work.next();
    while (step.done !== true && performance.now() - from < SLICE) step = work.next();
    cost += performance.now() - from;
    if (step.done === true) return { value: step.value, cost };
    await pause();
  }
}
