import type { Surface } from './mark-style.ts';

/** Tells what a page is painted on, now and whenever that changes, until the signal aborts. */
export function surfaceOf(changed: () => void, signal: AbortSignal): () => Surface {
  const paper = matchMedia('print');
  const forced = matchMedia('(forced-colors: active)');
  let isPrinting = false;
  for (const query of [paper, forced]) query.addEventListener('change', changed, { signal });
  // printing begins before the browser tells of the change of medium
  const printing = (is: boolean) => (): void => {
    isPrinting = is;
    changed();
  };
  addEventListener('beforeprint', printing(true), { signal });
  addEventListener('afterprint', printing(false), { signal });
  return () => (isPrinting || paper.matches ? 'print' : forced.matches ? 'forced' : 'screen');
}
