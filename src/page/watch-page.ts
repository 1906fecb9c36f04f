/** What the work of one look cost the page's main thread, in ms. */
export type LookCost = number;

/** A page that never rests is looked at for this share of the time at most. */
const SHARE = 1 / 300;
const SHORTEST_REST = 400;
const LONGEST_REST = 15_000;
/** A page that rested has so much rest to its credit (ms): the first looks after a navigation come soon. */
const CREDIT = 12_000;
const IDLE_LIMIT = 2000;

/** `navigation` where the browser has it; the standard library's types do not know it yet. */
const navigations = (): EventTarget | undefined =>
  (globalThis as { navigation?: EventTarget | undefined }).navigation;

/**
 * Has a page looked at again when it may have changed: its nodes, its address, its colours, or its return from
 * the background or the back-forward cache. At most once per idle period, for at most a 300th of the time, and
 * never while the tab is hidden: what happens then is looked at when it is seen again. Ends with the signal.
 */
export function watchPage(look: () => LookCost | Promise<LookCost>, signal: AbortSignal): void {
  let waiting = false;
  let looking = false;
  /** Something happened during a look, which may have been past it already. */
  let again = false;
  let missed = false;
  let restUntil = 0;
  /** When all looks so far will have been rested from. */
  let rested = 0;

  const observer = new MutationObserver(() => {
    noticed();
  });
  // while a look is waited for nothing is observed: a page that changes all the time costs one look a period
  const follow = (): void => {
    if (signal.aborted) return;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    for (const root of [document.documentElement, document.body])
      if (root) observer.observe(root, { attributeFilter: ['class', 'style', 'data-theme'] });
  };
  const noticed = (): void => {
    if (waiting || signal.aborted) return;
    observer.disconnect();
    if (looking) {
      again = true;
      return;
    }
    if (document.hidden) {
      missed = true;
      return;
    }
    waiting = true;
    setTimeout(whenIdle, Math.max(0, restUntil - performance.now()), () => void lookNow());
  };
  const lookNow = async (): Promise<void> => {
    if (signal.aborted) return;
    if (document.hidden) {
      waiting = false;
      missed = true;
      return;
    }
    waiting = false;
    looking = true;
    again = false;
    follow();
    let cost = 0;
    try {
      cost = await look();
    } finally {
      looking = false;
    }
    const now = performance.now();
    rested = Math.max(rested, now) + Math.min(LONGEST_REST, cost / SHARE);
    restUntil = Math.max(now + SHORTEST_REST, rested - CREDIT);
    if (again) noticed();
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || !missed) return;
      missed = false;
      noticed();
    },
    { signal },
  );
  navigations()?.addEventListener('currententrychange', noticed, { signal });
  for (const event of ['popstate', 'pageshow', 'scrollend'])
    addEventListener(event, noticed, { signal, passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', noticed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  follow();
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: IDLE_LIMIT });
  else setTimeout(act, 50);
}
