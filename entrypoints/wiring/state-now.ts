import type { PageState } from '../../src/messages.ts';
import type { ArticleSession } from '../../src/page/article-session.ts';
import { gate } from '../../src/page/read/gate.ts';

/** The state of a page; one that was never read because it looks like no article says so, with the reasons. */
export function stateNow(session: ArticleSession): PageState {
  const state = session.state();
  if (state.kind === 'reading') return { ...state, url: location.href };
  if (state.kind !== 'pending' && state.kind !== 'not-an-article') return state;
  const { isArticle, why } = gate(document);
  return isArticle ? state : { kind: 'not-an-article', article: { title: document.title, why } };
}
