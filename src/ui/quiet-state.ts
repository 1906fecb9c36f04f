/** The state of a page that has no reading: why there is none, and what can be done. */
import type { Article } from '../core/reading.ts';
import type { Failure } from '../messages.ts';
import { gateReason } from './gate-reason.ts';
import { failureSentence, stateView } from './state-view.ts';
import { t } from './words.ts';

export type QuietState =
  | { kind: 'not-an-article'; article: Pick<Article, 'title' | 'why'> }
  | { kind: 'off' }
  | { kind: 'failed'; failure: Failure }
  /** No script of ours is in the page; `readable`: the reader can ask for it with a click. */
  | { kind: 'unreachable'; readable: boolean };

/** `onRead` reads the page because the reader asks for it, or tries again. */
export function quietState(state: QuietState, host: string | null, onRead: () => void): HTMLElement {
  const read = (label: string) => [{ label, onClick: onRead }];
  switch (state.kind) {
    case 'not-an-article':
      return stateView(
        t('state_not_article'),
        state.article.why.map(gateReason),
        read(t('read_anyway')),
        state.article.title,
      );
    case 'off':
      return stateView(t('state_off'), [t('state_off_why', host ?? '')], read(t('read_anyway')));
    case 'failed':
      return stateView(
        t('state_failed'),
        [state.failure === 'not-found' ? t('state_no_text') : failureSentence(state.failure)],
        read(t('retry')),
      );
    case 'unreachable':
      return state.readable
        ? stateView(t('state_no_access'), [t('state_no_access_why')], read(t('read_page')))
        : stateView(t('state_browser_page'), [t('state_browser_page_why')]);
  }
}
