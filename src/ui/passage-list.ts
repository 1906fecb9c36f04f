/** Every passage in order, filtered by voice and by source: the accessible twin of the marks. */
import type { Passage, Reading, Voice } from '../core/reading.ts';
import { shownName } from './describe-passage.ts';
import { element, fill } from './element.ts';
import { passageItem, type PassageItem, type PassageItemActions } from './passage-item.ts';
import { plural, t } from './words.ts';

export interface Filter {
  voice: Voice | null;
  /** A speaker's id. */
  speaker: string | null;
}

export interface PassageList {
  root: HTMLElement;
  /** The item the reader is at; null before there is one. */
  current: () => PassageItem | null;
  /** Makes a passage the current one; `focus` moves the focus to it. False when the filter hides it. */
  goTo: (passage: string, focus: boolean) => boolean;
  /** One further, or one back. */
  step: (by: 1 | -1) => PassageItem | null;
  filter: (filter: Filter) => void;
  itemOf: (passage: Passage) => PassageItem | undefined;
}

const VOICES: readonly Voice[] = ['quote', 'paraphrase', 'editorial'];

/** Whether a passage is to be shown under a filter. */
export const passes = ({ voice, speaker }: Filter, passage: Passage): boolean =>
  (voice === null || passage.voice === voice) && (speaker === null || passage.speaker?.id === speaker);

export function passageList(
  reading: Reading,
  lost: readonly string[],
  actions: PassageItemActions,
): PassageList {
  const items = reading.passages.map((passage) =>
    passageItem(reading, passage, lost.includes(passage.id), actions),
  );
  const ordered = element('ol', { class: 'passages', 'aria-label': t('passages_title') });
  const count = element('p', { class: 'soft', role: 'status' });
  let shown: PassageItem[] = [];
  let current: PassageItem | null = null;

  const setCurrent = (item: PassageItem, focus: boolean): void => {
    if (current !== item) {
      current?.setCurrent(false);
      current = item;
      item.setCurrent(true);
    }
    if (focus) item.button.focus({ preventScroll: true });
    item.root.scrollIntoView({ block: 'nearest' });
  };
  const filter = (by: Filter): void => {
    shown = items.filter(({ passage }) => passes(by, passage));
    fill(ordered, ...shown.map(({ root }) => root));
    fill(count, plural('passages', shown.length));
  };
  filter({ voice: null, speaker: null });

  return {
    root: element('div', null, count, ordered),
    current: () => (current !== null && shown.includes(current) ? current : null),
    goTo: (id, focus) => {
      const item = shown.find(({ passage }) => passage.id === id);
      if (item) setCurrent(item, focus);
      return item !== undefined;
    },
    step: (by) => {
      const at = current === null ? -1 : shown.indexOf(current);
      const next = shown[at < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, at + by))];
      if (next) setCurrent(next, true);
      return next ?? null;
    },
    filter,
    itemOf: (passage) => items.find((item) => item.passage === passage),
  };
}

/** Two selects: voice and source; only what the article has is offered. */
export function filterBar(reading: Reading, onChange: (filter: Filter) => void): HTMLElement {
  const filter: Filter = { voice: null, speaker: null };
  const chooser = (label: string, options: [value: string, name: string][], set: (value: string) => void) => {
    const select = element(
      'select',
      {
        'aria-label': label,
        onchange: () => {
          set(select.value);
          onChange({ ...filter });
        },
      },
      ...options.map(([value, name]) => element('option', { value }, name)),
    );
    return select;
  };
  const spoken = new Set(reading.passages.map(({ speaker }) => speaker?.id));
  return element(
    'div',
    { class: 'row filters', role: 'group', 'aria-label': t('filter_title') },
    chooser(
      t('filter_voice'),
      [
        ['', t('filter_all_voices')],
        ...VOICES.filter((voice) => reading.passages.some((passage) => passage.voice === voice)).map(
          (voice): [string, string] => [voice, t(`layer_${voice}`)],
        ),
      ],
      (value) => {
        filter.voice = VOICES.find((voice) => voice === value) ?? null;
      },
    ),
    chooser(
      t('filter_source'),
      [
        ['', t('filter_all_sources')],
        ...reading.speakers
          .filter(({ id }) => spoken.has(id))
          .map(({ id, name, kind }): [string, string] => [
            id,
            kind === 'editor' ? t('speaker_editor') : shownName(name),
          ]),
      ],
      (value) => {
        filter.speaker = value === '' ? null : value;
      },
    ),
  );
}
