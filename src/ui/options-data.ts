/** What is kept, where it is kept, and how to take it along. */
import type { Settings } from '../settings.ts';
import { element, fill } from './element.ts';
import { explainedSwitch, section, type Change } from './options-parts.ts';
import { t } from './words.ts';

export interface DataActions {
  openNotebook: () => void;
  /** Puts every setting back; notes are not touched. */
  reset: () => Promise<void>;
  /** Sites whose access was given for a comparison, and the way to give it back. */
  granted: readonly string[];
  revoke: (origin: string) => Promise<boolean>;
}

export function dataSection(settings: Settings, actions: DataActions, change: Change): HTMLElement {
  const status = element('p', { class: 'soft', role: 'status' });
  return section(
    'data',
    element('p', null, t('data_where')),
    element('p', null, t('data_never')),
    element(
      'div',
      { class: 'row wrap' },
      element('button', { type: 'button', onclick: actions.openNotebook }, t('data_open')),
      element(
        'button',
        {
          type: 'button',
          onclick: () =>
            void actions.reset().then(() => {
              fill(status, t('data_reset_done'));
            }),
        },
        t('data_reset'),
      ),
    ),
    status,
    explainedSwitch(t('backups_label'), t('backups_hint'), settings.downloadBackups, (downloadBackups) => {
      change((now) => ({ ...now, downloadBackups }));
    }),
    explainedSwitch(t('policy_label'), t('policy_hint'), settings.policyFrames, (policyFrames) => {
      change((now) => ({ ...now, policyFrames }));
    }),
    granted(actions),
  );
}

function granted({ granted: origins, revoke }: DataActions): HTMLElement | null {
  if (origins.length === 0) return null;
  return element(
    'div',
    { class: 'sub' },
    element('h3', null, t('granted_title')),
    element('p', { class: 'soft' }, t('granted_hint')),
    element(
      'ul',
      { class: 'sites' },
      ...origins.map((origin) => {
        const row = element('li', { class: 'row' }, element('bdi', { class: 'grow' }, origin));
        const give = element(
          'button',
          {
            type: 'button',
            'aria-label': t('granted_revoke_of', origin),
            onclick: () =>
              void revoke(origin).then((gone) => {
                if (gone) row.remove();
              }),
          },
          t('granted_revoke'),
        );
        row.append(give);
        return row;
      }),
    ),
  );
}
