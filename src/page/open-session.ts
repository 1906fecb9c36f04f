import type { ArticleSession, SessionTools } from './article-session.ts';
import { PageSession } from './page-session.ts';
import { watchPage } from './watch-page.ts';

/** Opens the session of the page this runs in; it ends with the signal. */
export function openSession(tools: SessionTools, signal: AbortSignal): ArticleSession {
  const session = new PageSession(tools, signal);
  watchPage(() => session.look(), signal);
  return session;
}
