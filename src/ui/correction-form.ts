/** "Not right?": what the reader can say of a passage. */
import type { Passage, Reading, Speaker } from '../core/reading.ts';
import { anchorOf } from '../core/corrections/text-anchor.ts';
import type { Correction } from '../messages.ts';
import { speakerKey } from '../core/source-key.ts';
import { shownName, speakerOf } from './describe-passage.ts';
import { element, fill, uniqueId } from './element.ts';
import { t } from './words.ts';

/** `onSend` keeps a correction; a string is the reason why it could not. */
export function correctionForm(
  reading: Reading,
  passage: Passage,
  onSend: (correction: Correction) => Promise<string | null>,
  onClose: () => void,
): HTMLElement {
  const anchor = anchorOf(reading.text, passage);
  const known = uniqueId('known');
  const id = uniqueId('speaker');
  const problem = element('p', { class: 'problem', role: 'alert' });
  const send = async (correction: Correction): Promise<void> => {
    const why = await onSend(correction);
    if (why === null) onClose();
    else fill(problem, why);
  };
  const choice = (label: string, correction: Correction): HTMLElement =>
    element('button', { type: 'button', onclick: () => void send(correction) }, label);
  const name = element('input', {
    id,
    type: 'text',
    list: known,
    dir: 'auto',
    required: true,
    autocomplete: 'off',
    value: '',
  });
  const everywhere = element('input', { type: 'checkbox' });
  const speaker = named(reading, passage);
  return element(
    'form',
    {
      class: 'correction',
      'aria-label': t('not_right'),
      onsubmit: (event) => {
        event.preventDefault();
        const given = name.value.trim();
        if (given === '') return;
        const always = everywhere.checked ? isAlways(reading, passage, given) : null;
        void send(always ?? { kind: 'speaker', passage: anchor, name: given });
      },
      onkeydown: (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      },
    },
    element('label', { for: id }, t('correct_speaker')),
    element(
      'div',
      { class: 'row' },
      element('div', { class: 'grow' }, name),
      element('button', { type: 'submit', class: 'primary' }, t('correct_send')),
    ),
    speaker !== null &&
      element(
        'label',
        { class: 'row' },
        everywhere,
        element('span', { class: 'grow' }, t('correct_always', shownName(speaker.name))),
      ),
    element(
      'datalist',
      { id: known },
      ...reading.speakers
        .filter((speaker) => speaker.kind !== 'editor' && speaker !== speakerOf(reading, passage))
        .map((speaker) => element('option', { value: speaker.name })),
    ),
    element(
      'div',
      { class: 'row wrap' },
      passage.voice !== 'editorial' &&
        choice(t(`correct_not_${passage.voice}`), { kind: 'not-a-quote', passage: anchor }),
      passage.voice === 'editorial'
        ? choice(t('correct_not_editorial'), { kind: 'not-editorial', passage: anchor })
        : choice(t('correct_is_editorial'), { kind: 'is-editorial', passage: anchor }),
      element('button', { type: 'button', onclick: onClose }, t('cancel')),
    ),
    problem,
  );
}

/** Who is said to speak here, where it is somebody who can be meant in other articles, too. */
function named(reading: Reading, passage: Passage): Speaker | null {
  const speaker = speakerOf(reading, passage);
  return speaker && speaker.kind !== 'unknown' && speaker.kind !== 'editor' ? speaker : null;
}

/** "The mayor" is Ove Vance, here and in every article. */
function isAlways(reading: Reading, passage: Passage, name: string): Correction | null {
  const speaker = named(reading, passage);
  return speaker && { kind: 'merge', from: speakerKey(speaker.name), into: speakerKey(name), name };
}
