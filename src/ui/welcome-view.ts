/** The first minutes: the demonstration article, and three short steps done by doing. */
import { DEFAULT_SETTINGS, type Layer } from '../settings.ts';
import { element, fill } from './element.ts';
import { layerSwitches } from './layer-switches.ts';
import { markedSentence } from './marked-sentence.ts';
import { t } from './words.ts';
import { wordmark } from './wordmark.ts';

export const STEPS = ['click', 'layer', 'note'] as const;
/** What the first sentence speaks of, each under the line it has in a page. */
const LEAD = [
  ['quote', 'welcome_lead_quote'],
  ['paraphrase', 'welcome_lead_paraphrase'],
  ['editorial', 'welcome_lead_editorial'],
] as const;

export type Step = (typeof STEPS)[number];

export interface WelcomeActions {
  setLayer: (layer: Layer, on: boolean) => void;
  skip: () => void;
  openNotebook: () => void;
  openOptions: () => void;
}

export interface WelcomeView {
  root: HTMLElement;
  /** The article, to be read and marked as any other. */
  article: HTMLElement;
  /** Ticks a step off; when all are done the page says what comes next. */
  done: (step: Step) => void;
}

/** `story`: title and paragraphs, divided by blank lines. `nextKeys` opens the next card; empty where no key does. */
export function welcomeView(story: string, nextKeys: string, actions: WelcomeActions): WelcomeView {
  const [title = '', ...paragraphs] = story.trim().split(/\n\s*\n/);
  const article = demonstration(title, paragraphs);
  const finished = new Set<Step>();
  const status = element('p', { class: 'welcome-status', role: 'status' });
  const items = new Map(STEPS.map((step) => [step, stepItem(step, nextKeys, actions)]));
  const done = (step: Step): void => {
    if (finished.has(step)) return;
    finished.add(step);
    items.get(step)?.tick();
    fill(status, finished.size === STEPS.length ? t('welcome_all_done') : t('welcome_step_done'));
  };
  const root = element(
    'div',
    { class: 'welcome' },
    element(
      'header',
      { class: 'welcome-head' },
      element(
        'div',
        { class: 'row' },
        element('div', { class: 'grow' }, wordmark()),
        element('button', { type: 'button', onclick: actions.skip }, t('welcome_skip')),
      ),
      element('h1', null, t('welcome_title')),
      element('p', { class: 'lead' }, ...markedSentence('welcome_lead', LEAD)),
    ),
    element(
      'main',
      null,
      article,
      element(
        'aside',
        { class: 'steps', 'aria-labelledby': 'steps-title' },
        element('h2', { id: 'steps-title' }, t('welcome_steps')),
        element('ol', null, ...STEPS.map((step) => items.get(step)?.root)),
        status,
      ),
      promises(actions),
    ),
  );
  return { root, article, done };
}

const demonstration = (title: string, paragraphs: readonly string[]): HTMLElement =>
  element(
    'article',
    { lang: 'en', dir: 'ltr', class: 'demonstration' },
    element('h2', null, title),
    element('p', { class: 'soft byline' }, t('welcome_demo_line')),
    ...paragraphs.map((paragraph) => element('p', null, paragraph)),
  );

function stepItem(
  step: Step,
  nextKeys: string,
  actions: WelcomeActions,
): { root: HTMLElement; tick: () => void } {
  const state = element('span', { class: 'unseen' });
  const root = element(
    'li',
    { class: 'step' },
    element('h3', null, t(`welcome_${step}_title`), state),
    element('p', null, t(`welcome_${step}_text`)),
    step === 'click' && nextKeys !== '' && element('p', null, t('welcome_click_keys', nextKeys)),
    step === 'layer' && layerSwitches(DEFAULT_SETTINGS.layers, null, actions.setLayer),
  );
  return {
    root,
    tick: () => {
      root.classList.add('done');
      fill(state, ` ${t('welcome_done')}`);
    },
  };
}

function promises(actions: WelcomeActions): HTMLElement {
  const part = (title: string, text: string): HTMLElement =>
    element('div', null, element('h2', null, title), element('p', null, text));
  return element(
    'div',
    { class: 'promises' },
    part(t('welcome_kept_title'), t('data_where')),
    part(t('welcome_never_title'), t('data_never')),
    part(t('welcome_permission_title'), t('welcome_permission_text')),
    element(
      'div',
      { class: 'row wrap' },
      element('button', { type: 'button', class: 'primary', onclick: actions.skip }, t('welcome_finish')),
      element('button', { type: 'button', onclick: actions.openNotebook }, t('open_notebook')),
      element('button', { type: 'button', onclick: actions.openOptions }, t('open_options')),
    ),
  );
}
