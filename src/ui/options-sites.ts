/** Where nothing is marked: everywhere, or site by site. */
import { siteSwitched, type Settings } from '../settings.ts';
import { element, fill, uniqueId } from './element.ts';
import { explainedSwitch, section, type Change } from './options-parts.ts';
import { t } from './words.ts';

export function sitesSection(settings: Settings, change: Change): HTMLElement {
  let sites = [...settings.sitesOff];
  const id = uniqueId('site');
  const listed = element('ul', { class: 'sites', 'aria-label': t('sites_off') });
  const status = element('p', { class: 'soft', role: 'status' });
  const field = element('input', {
    id,
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'ltr',
    placeholder: 'example.org',
  });

  const set = (site: string, on: boolean): void => {
    sites = siteSwitched({ ...settings, sitesOff: sites }, site, on).sitesOff;
    change((now) => ({ ...siteSwitched(now, site, on), everywhere: now.everywhere }));
    draw();
  };
  const draw = (): void => {
    fill(
      listed,
      ...[...sites].sort().map((site) =>
        element(
          'li',
          { class: 'row' },
          element('bdi', { class: 'grow' }, site),
          element(
            'button',
            {
              type: 'button',
              'aria-label': t('sites_remove', site),
              onclick: () => {
                set(site, true);
                field.focus();
              },
            },
            t('remove'),
          ),
        ),
      ),
    );
    if (sites.length === 0) fill(status, t('sites_none'));
    else fill(status);
  };
  const add = (): void => {
    const site = siteIn(field.value);
    if (site === null) {
      fill(status, t('sites_invalid'));
      return;
    }
    field.value = '';
    if (!sites.includes(site)) set(site, false);
  };
  draw();
  return section(
    'sites',
    explainedSwitch(t('everywhere_label'), t('everywhere_hint'), settings.everywhere, (everywhere) => {
      change((now) => ({ ...now, everywhere }));
    }),
    element('h3', null, t('sites_off')),
    listed,
    status,
    element(
      'form',
      {
        class: 'row',
        onsubmit: (event) => {
          event.preventDefault();
          add();
        },
      },
      element('label', { for: id, class: 'unseen' }, t('sites_add_label')),
      element('div', { class: 'grow' }, field),
      element('button', { type: 'submit' }, t('sites_add')),
    ),
  );
}

/** The host name in what was typed, be it a name or an address; null when there is none. */
export function siteIn(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  return /^[^.\s]+(?:\.[^.\s]+)+$/.test(host) ? host : null;
}
