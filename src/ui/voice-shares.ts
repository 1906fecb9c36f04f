import type { VoiceWords } from '../notebook-views.ts';
import { element } from './element.ts';
import { percent, plural, t } from './words.ts';

const VOICES = ['reporter', 'quote', 'paraphrase', 'editorial'] as const;

/** Whose words an article is made of: each voice with its share and its number of words. */
export function voiceShares(words: VoiceWords): HTMLElement {
  const all = VOICES.reduce((sum, voice) => sum + words[voice], 0) || 1;
  return element(
    'table',
    { class: 'list' },
    element('caption', { class: 'unseen' }, t('notebook_shares')),
    element(
      'tbody',
      null,
      ...VOICES.map((voice) =>
        element(
          'tr',
          null,
          element(
            'th',
            { scope: 'row' },
            element('span', { class: `swatch swatch-${voice}`, 'aria-hidden': 'true' }),
            t(`share_${voice}`),
          ),
          element('td', { class: 'figure' }, percent(words[voice] / all)),
          element('td', { class: 'figure' }, plural('notebook_words', words[voice])),
        ),
      ),
    ),
  );
}
