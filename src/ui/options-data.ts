/** What is kept, where it is kept, and how to take it along. */
import type { Settings } from '../settings.ts';
import { element, fill } from './element.ts';
import { explainedSwitch, section, type Change } from './options-parts.ts';
import { t } from './words.ts';

export interface DataActions {
  openNotebook: () => void;
  /** Puts every setting back and draws the page anew; notes are not touched. */
  reset: () => void;
  /** Sites whose access was given for a comparison, and the way to give it back. */
  granted: readonly string[];
  revoke: (origin: string) => Promise<boolean>;
}

/** `wasReset`: the page was drawn anew because the reader put every setting back; it is said. */
export function dataSection(
  settings: Settings,
  actions: DataActions,
  change: Change,
  wasReset = false,
): HTMLElement {
  const status = element('p', { class: 'soft', role: 'status' });
  const reset = element('button', { type: 'button', onclick: actions.reset }, t('data_reset'));
  if (wasReset)
    // once the section is in the page: a status that is there with its words is not read out
    queueMicrotask(() => {
      reset.focus();
      fill(status, t('data_reset_done'));
    });
  return section(
    'data',
    element('p', null, t('data_where')),
    element('p', null, t('data_never')),
    element(
      'div',
      { class: 'row wrap' },
      element('button', { type: 'button', onclick: actions.openNotebook }, t('data_open')),
      reset,
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
  const title = element('h3', { tabindex: -1 }, t('granted_title'));
  return element(
    'div',
    { class: 'sub' },
    title,
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
                if (!gone) return;
                const next = row.nextElementSibling ?? row.previousElementSibling;
                row.remove();
                (next?.querySelector('button') ?? title).focus();
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
