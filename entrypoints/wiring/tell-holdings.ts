import { askBackground } from '../../src/answer-messages.ts';
import type { ArticleSession } from '../../src/page/article-session.ts';

/** Has the background know what a document's reading holds; the answer is to be called at each change of it. */
export function tellHoldings(session: ArticleSession, signal: AbortSignal): () => void {
  let told: string | null = null;
  const tell = (event?: Event): void => {
    const state = session.state();
    const reading = state.kind === 'reading' && event?.type !== 'pagehide' ? state.reading : null;
    const ask = {
      passages: reading?.passages.length ?? null,
      length: reading?.text.length ?? 0,
      title: reading?.article.title?.slice(0, 200) ?? '',
    };
    const now = reading && JSON.stringify([ask, location.href]);
    // back from the browser's cache it is told again: the button has been wiped
    if (now === told && (event === undefined || now === null)) return;
    told = now;
    void askBackground('holds', ask);
  };
  addEventListener('pageshow', tell, { signal });
  // the tab's own page needs no word when it goes: the next one takes its place
  if (window !== top) addEventListener('pagehide', tell, { signal });
  return tell;
}
