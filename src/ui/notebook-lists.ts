/** Corrections and the bin: each line can be undone. */
import type { BinEntry, CorrectionEntry } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element } from './element.ts';
import { nothing } from './notebook-frame.ts';
import { articleLink } from './notebook-notes.ts';
import { date, t } from './words.ts';

/** What the reader corrected, the newest first. */
export function correctionList(
  corrections: readonly CorrectionEntry[],
  actions: { canWrite: boolean; undo: (correction: CorrectionEntry) => void },
): HTMLElement {
  if (corrections.length === 0) return nothing(t('notebook_no_corrections'));
  return element(
    'ul',
    { class: 'lines' },
    ...corrections.map((entry) =>
      element(
        'li',
        { class: 'row' },
        element(
          'div',
          { class: 'grow' },
          element('p', { dir: 'auto' }, correctionSentence(entry)),
          element(
            'p',
            { class: 'soft' },
            date(entry.created),
            entry.url !== '' && ' · ',
            entry.url !== '' && articleLink(entry.url, entry.title),
          ),
        ),
        actions.canWrite &&
          element(
            'button',
            {
              type: 'button',
              onclick: () => {
                actions.undo(entry);
              },
            },
            t('note_undo'),
          ),
      ),
    ),
  );
}

function correctionSentence({ correction, names }: CorrectionEntry): string {
  if (correction.kind === 'merge')
    return t('notebook_fix_merge', shownName(names?.from ?? ''), shownName(names?.into ?? ''));
  const words = shortened(correction.passage.exact);
  switch (correction.kind) {
    case 'speaker':
      return t('notebook_fix_speaker', words, shownName(correction.name));
    case 'not-a-quote':
      return t('notebook_fix_not_quote', words);
    case 'is-a-quote':
      return t(
        'notebook_fix_quote',
        words,
        correction.name === null ? t('speaker_unknown') : shownName(correction.name),
      );
    case 'is-editorial':
      return t('notebook_fix_editorial', words);
    case 'not-editorial':
      return t('notebook_fix_not_editorial', words);
    case 'limits':
      return t('notebook_fix_limits', words, shortened(correction.to.exact));
  }
}

const shortened = (words: string): string =>
  words.length > 160 ? `${unmarked(words.slice(0, 150))} …` : unmarked(words);

/** Words without the marks they stand in: those of the sentence around them take their place. */
const unmarked = (words: string): string => /^["“”„«»]([^"“”„«»]*)["“”«»]?$/u.exec(words)?.[1] ?? words;

/** What was thrown away, the newest first. */
export function binList(
  entries: readonly BinEntry[],
  actions: { canWrite: boolean; restore: (entry: BinEntry) => void; empty: () => void },
): HTMLElement {
  if (entries.length === 0) return nothing(t('notebook_bin_empty'));
  return element(
    'div',
    null,
    element(
      'ul',
      { class: 'lines' },
      ...entries.map((entry) =>
        element(
          'li',
          { class: 'row' },
          element(
            'div',
            { class: 'grow' },
            element('p', { dir: 'auto' }, entry.label || t('untitled')),
            element('p', { class: 'soft' }, `${t(`notebook_kind_${entry.what}`)} · ${date(entry.deleted)}`),
          ),
          actions.canWrite &&
            element(
              'button',
              {
                type: 'button',
                onclick: () => {
                  actions.restore(entry);
                },
              },
              t('notebook_restore'),
            ),
        ),
      ),
    ),
    actions.canWrite &&
      element('button', { type: 'button', onclick: actions.empty }, t('notebook_empty_bin')),
  );
}
