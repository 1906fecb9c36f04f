/** The settings page: a short table of contents and the sections. */
import type { Settings } from '../settings.ts';
import { element } from './element.ts';
import { aboutSection } from './options-about.ts';
import { dataSection, type DataActions } from './options-data.ts';
import { keyboardSection, type CommandView } from './options-keyboard.ts';
import { marksSection } from './options-marks.ts';
import { SECTIONS, type Change } from './options-parts.ts';
import { readingSection } from './options-reading.ts';
import { rulesSection, type RuleView } from './options-rules.ts';
import { sitesSection } from './options-sites.ts';
import { t } from './words.ts';
import { wordmark } from './wordmark.ts';

export interface OptionsModel {
  settings: Settings;
  rules: readonly RuleView[];
  commands: readonly CommandView[];
  version: string;
  /** The reader has just put every setting back. */
  wasReset?: boolean;
}

export interface OptionsActions extends DataActions {
  change: Change;
  /** Null where the browser has no page for shortcuts. */
  changeCommands: (() => void) | null;
}

export const optionsView = (model: OptionsModel, actions: OptionsActions): HTMLElement =>
  element(
    'div',
    { class: 'options' },
    element(
      'nav',
      { 'aria-label': t('options_contents') },
      wordmark(),
      element(
        'ul',
        null,
        ...SECTIONS.map((name) =>
          element('li', null, element('a', { href: `#${name}` }, t(`options_${name}`))),
        ),
      ),
    ),
    element(
      'main',
      null,
      element('h1', null, t('options_title')),
      marksSection(model.settings, actions.change),
      readingSection(model.settings, actions.change),
      sitesSection(model.settings, actions.change),
      rulesSection(model.settings, model.rules, actions.change),
      dataSection(model.settings, actions, actions.change, model.wasReset),
      keyboardSection(model.commands, actions.changeCommands),
      aboutSection(model.version),
    ),
  );
