/** The rules by which passages and wording are marked, each with a switch, and the reader's own words. */
import type { Settings } from '../settings.ts';
import { element } from './element.ts';
import { section, type Change } from './options-parts.ts';
import { ownWords } from './options-words.ts';
import { switchRow } from './switch.ts';
import { find, t } from './words.ts';

/** A rule that can be switched off: its id, and what it says where the interface has no sentence of its own. */
export interface RuleView {
  id: string;
  /** Its message: `rule_…` or `signal_…`. */
  key: string;
  sentence: string;
}

export function rulesSection(settings: Settings, rules: readonly RuleView[], change: Change): HTMLElement {
  const switches = (of: readonly RuleView[]): HTMLElement[] =>
    of.map(({ id, key, sentence }) =>
      switchRow({
        label: find(key, ['…', '…']) ?? sentence,
        on: !settings.rulesOff.includes(id),
        onChange: (on) => {
          change((now) => ({
            ...now,
            rulesOff: on ? now.rulesOff.filter((off) => off !== id) : [...new Set([...now.rulesOff, id])],
          }));
        },
      }),
    );
  const isOfWording = ({ key }: RuleView): boolean => key.startsWith('signal_');
  return section(
    'rules',
    element('p', { class: 'soft' }, t('rules_hint')),
    element(
      'details',
      null,
      element('summary', null, t('rules_all')),
      element('h3', null, t('passages_title')),
      ...switches(rules.filter((rule) => !isOfWording(rule))),
      element('h3', null, t('layer_signal')),
      ...switches(rules.filter(isOfWording)),
    ),
    ownWords(settings, change),
  );
}
