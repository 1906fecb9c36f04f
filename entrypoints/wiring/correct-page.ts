import { askBackground } from '../../src/answer-messages.ts';
import type { Correction, Result } from '../../src/messages.ts';
import type { ArticleSession } from '../../src/page/article-session.ts';

/** Has a correction kept, and shows the corrected reading. */
export async function correctPage(session: ArticleSession, correction: Correction): Promise<Result<null>> {
  const page = session.page();
  if (page === null) return { ok: false, failure: 'not-found' };
  const answer = await askBackground('saveCorrection', {
    url: page.article.facts.url ?? '',
    correction,
    article: page.article,
  });
  if (!answer.ok) return answer;
  session.take(answer.value.reading);
  return { ok: true, value: null };
}
