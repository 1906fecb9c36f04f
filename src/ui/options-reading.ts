/** Settings of the behaviour: quiet, clicks, announcements, density, print. */
import type { Settings } from '../settings.ts';
import { choice, explainedSwitch, section, type Change } from './options-parts.ts';
import { t } from './words.ts';

const SWITCHES = [
  ['quiet', 'quiet_label', 'quiet_hint'],
  ['clickOpensCard', 'click_label', 'click_hint'],
  ['announce', 'announce_label', 'announce_hint'],
  ['printMarks', 'print_label', 'print_hint'],
] as const;

export const readingSection = (settings: Settings, change: Change): HTMLElement =>
  section(
    'reading',
    ...SWITCHES.map(([key, label, hint]) =>
      explainedSwitch(t(label), t(hint), settings[key], (on) => {
        change((now) => ({ ...now, [key]: on }));
      }),
    ),
    choice({
      legend: t('density_title'),
      options: [
        ['comfortable', t('density_comfortable')],
        ['compact', t('density_compact')],
      ],
      chosen: settings.density,
      onChange: (density) => {
        change((now) => ({ ...now, density }));
      },
    }),
  );
