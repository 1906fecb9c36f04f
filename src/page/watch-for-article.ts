/** Looks at a page that is not an article yet: after a navigation inside it, and while its content arrives. */
const FIRST_PAUSE = 500;
/** The pause doubles with each look that found nothing; after so many, only another address is a reason to look. */
const MOST_LOOKS = 6;

/**
 * Calls `found` once, as soon as the page is an article; what it is asked with must be cheap. Nothing is asked
 * while the tab is hidden, and a page that changes all the time is asked a few times, further and further apart.
 */
export function watchForArticle(isArticle: () => boolean, found: () => void, signal: AbortSignal): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(look, FIRST_PAUSE * 2 ** looks);
  });
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const look = (): void => {
    if (signal.aborted || document.hidden) return;
    if (isArticle()) {
      end();
      found();
    } else if (++looks < MOST_LOOKS) observer.observe(document, { childList: true, subtree: true });
  };
  const again = (): void => {
    looks = 0;
    end();
    if (!signal.aborted && !document.hidden) observer.observe(document, { childList: true, subtree: true });
  };
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', again, {
    signal,
  });
  document.addEventListener('visibilitychange', look, { signal });
  // a frame may be given room only when it has been filled
  if (window !== top) addEventListener('resize', look, { signal });
  signal.addEventListener('abort', end);
  look();
}
