/** Version, licence, privacy, and what stands behind the rules. */
import { element } from './element.ts';
import { MEASURED } from './measured-figures.ts';
import { section } from './options-parts.ts';
import { percent, t } from './words.ts';

/** What the extension ships of other people's, with its licence. */
export const LIBRARIES = [
  ['@observablehq/plot', 'ISC'],
  ['diff', 'BSD-3-Clause'],
  ['dompurify', 'Apache-2.0 / MPL-2.0'],
  ['fflate', 'MIT'],
  ['idb', 'ISC'],
  ['marked', 'MIT'],
  ['tldts', 'MIT'],
  ['valibot', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
] as const;

export const aboutSection = (version: string): HTMLElement =>
  section(
    'about',
    element('p', null, t('about_version', version)),
    element('p', null, t('about_method')),
    element('p', null, t('about_no_verdict')),
    element('p', null, t('about_languages')),
    element('h3', { id: 'accuracy' }, t('about_accuracy')),
    element('p', { class: 'soft' }, t('about_accuracy_note')),
    figures(),
    element('h3', null, t('about_licences')),
    element('p', null, t('about_licence')),
    element(
      'ul',
      { class: 'libraries' },
      ...LIBRARIES.map(([name, licence]) => element('li', null, `${name} · ${licence}`)),
    ),
  );

const figures = (): HTMLElement =>
  element(
    'table',
    { class: 'figures', 'aria-labelledby': 'accuracy' },
    element(
      'tbody',
      null,
      ...MEASURED.map(({ label, share }) =>
        element('tr', null, element('th', { scope: 'row' }, t(label)), element('td', null, percent(share))),
      ),
    ),
  );
