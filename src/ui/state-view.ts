/** The states in which there is nothing to read: each says what is so, why, and what can be done. */
import type { Failure } from '../messages.ts';
import { element } from './element.ts';
import { t } from './words.ts';

export interface Action {
  label: string;
  onClick: () => void;
}

/** A heading, sentences and at most a few buttons, the first of them the obvious one. */
export function stateView(
  title: string,
  sentences: readonly string[],
  actions: readonly Action[] = [],
  /** What it is about, above the heading: the page's title. */
  over: string | null = null,
): HTMLElement {
  return element(
    'section',
    { class: 'state' },
    element(
      'div',
      null,
      over !== null && element('p', { class: 'soft', dir: 'auto' }, over),
      element('h1', null, title),
    ),
    ...(sentences.length > 1
      ? [element('ul', null, ...sentences.map((sentence) => element('li', { dir: 'auto' }, sentence)))]
      : sentences.map((sentence) => element('p', { dir: 'auto' }, sentence))),
    actions.length > 0 &&
      element(
        'div',
        { class: 'row wrap' },
        ...actions.map(({ label, onClick }, index) =>
          element('button', { type: 'button', class: index === 0 && 'primary', onclick: onClick }, label),
        ),
      ),
  );
}

/** Shown while the page is read; announced once, and without movement. */
export const loadingView = (): HTMLElement =>
  element('section', { class: 'state', role: 'status' }, element('p', { class: 'soft' }, t('state_loading')));

/** Why something could not be done, in a sentence. */
export const failureSentence = (failure: Failure, detail?: string): string =>
  [t(`failure_${failure.replaceAll('-', '_') as FailureKey}`), detail ?? ''].filter(Boolean).join(' ');

type FailureKey = Failure extends infer F ? (F extends `${infer A}-${infer B}` ? `${A}_${B}` : F) : never;
