/** What may have happened to a page. */
export type PageEvent = 'changed' | 'navigated';

const IDLE_LIMIT = 1000;

/**
 * Tells of changes under a root and of navigation inside the page, at most once per idle period, and never while
 * the tab is hidden: what happens then is told when it is seen again. Ends with the signal.
 */
export function watchPage(
  root: () => Node | null,
  tell: (event: PageEvent) => void,
  signal: AbortSignal,
): { follow: () => void } {
  let address = location.href;
  let waiting = false;
  const idle = (act: () => void): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: IDLE_LIMIT });
    else setTimeout(act, 50);
  };
  const noticed = (): void => {
    if (waiting || document.hidden || signal.aborted) {
      missed ||= document.hidden;
      return;
    }
    waiting = true;
    observer.disconnect();
    idle(() => {
      waiting = false;
      if (signal.aborted) return;
      const navigated = location.href.split('#')[0] !== address.split('#')[0];
      address = location.href;
      tell(navigated ? 'navigated' : 'changed');
      follow();
    });
  };
  let missed = false;
  const observer = new MutationObserver(noticed);
  // while an idle period is waited for nothing is observed: a page that changes all the time costs one look a period
  const follow = (): void => {
    observer.disconnect();
    observer.observe(root() ?? document.body ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    if (document.head) observer.observe(document.head, { childList: true });
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
  addEventListener('popstate', noticed, { signal });
  addEventListener('pageshow', noticed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  follow();
  return { follow };
}
