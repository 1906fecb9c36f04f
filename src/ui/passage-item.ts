/** One passage in the panel's list: whose words, the words, the attributing words and why it is marked. */
import type { Passage, Reading } from '../core/reading.ts';
import { SURE, classSentence, excerpt, reasonOf, voiceAndKind, whose } from './describe-passage.ts';
import { element, fill, uniqueId, type Child } from './element.ts';
import { number, t } from './words.ts';

export interface PassageItemActions {
  /** Shows it in the page, and makes it the current one. */
  onShow: (passage: Passage) => void;
  onNote: (passage: Passage) => void;
  onCorrect: (passage: Passage) => void;
  canWrite: boolean;
}

/** An item of the list, and the means to open and close it and to set something into it. */
export interface PassageItem {
  passage: Passage;
  root: HTMLLIElement;
  /** The part that takes the focus. */
  button: HTMLButtonElement;
  setCurrent: (current: boolean) => void;
  /** Sets a note editor, a correction or nothing below the passage. */
  setBelow: (...children: Child[]) => void;
}

export function passageItem(
  reading: Reading,
  passage: Passage,
  lost: boolean,
  actions: PassageItemActions,
): PassageItem {
  const ids = { who: uniqueId('who'), words: uniqueId('words') };
  const below = element('div', { class: 'below' });
  const details = element(
    'div',
    { class: 'details', hidden: true },
    cueLine(passage),
    element('p', { class: 'soft' }, reasonOf(reading, passage)),
    lost && element('p', { class: 'problem' }, t('passage_lost')),
    actions.canWrite &&
      element(
        'div',
        { class: 'row wrap' },
        button(t('note_add'), () => {
          actions.onNote(passage);
        }),
        button(t('not_right'), () => {
          actions.onCorrect(passage);
        }),
      ),
  );
  const main = element(
    'button',
    {
      type: 'button',
      class: 'passage-words',
      'aria-labelledby': `${ids.who} ${ids.words}`,
      'aria-expanded': 'false',
      onclick: () => {
        actions.onShow(passage);
      },
    },
    element('span', { id: ids.words, lang: reading.lang, dir: 'auto' }, ...words(reading, passage)),
  );
  const root = element(
    'li',
    { class: `passage passage-${passage.voice}`, 'data-passage': passage.id },
    heading(reading, passage, ids.who),
    main,
    details,
    below,
  );
  return {
    passage,
    root,
    button: main,
    setCurrent: (current) => {
      details.hidden = !current;
      main.setAttribute('aria-expanded', String(current));
      root.classList.toggle('current', current);
      if (current) main.setAttribute('aria-current', 'true');
      else main.removeAttribute('aria-current');
    },
    setBelow: (...children) => {
      fill(below, ...children);
    },
  };
}

function heading(reading: Reading, passage: Passage, id: string): HTMLElement {
  const unsure = passage.confidence < SURE && passage.speaker !== null;
  return element(
    'div',
    { class: 'row passage-head' },
    element('span', { class: `swatch swatch-${passage.voice}`, 'aria-hidden': 'true' }),
    element(
      'div',
      { id, class: 'grow' },
      element('b', { dir: 'auto' }, whose(reading, passage)),
      unsure && element('i', { class: 'soft' }, ` ${t('probably')}`),
      element('span', { class: 'soft kind' }, voiceAndKind(passage)),
    ),
    element('span', { class: 'soft', 'aria-hidden': 'true' }, number(reading.passages.indexOf(passage) + 1)),
  );
}

/** The passage with its line styles: in a mixed one, what stands in marks is quoted, the rest paraphrased. */
function words(reading: Reading, passage: Passage): Child[] {
  const short = excerpt(reading, passage);
  const style =
    passage.kind === 'bracket' ? 'bracket' : passage.kind === 'mixed' ? 'paraphrase' : passage.voice;
  if (passage.kind !== 'mixed') return [element('span', { class: `mark-${style}` }, short)];
  const pieces: Child[] = [];
  let from = 0;
  for (const { start, end } of passage.quotedParts) {
    const quoted = reading.text.slice(start, end).replace(/\s+/gu, ' ');
    const at = short.indexOf(quoted, from);
    if (at < 0) continue;
    if (at > from) pieces.push(element('span', { class: 'mark-paraphrase' }, short.slice(from, at)));
    pieces.push(element('span', { class: 'mark-quote' }, quoted));
    from = at + quoted.length;
  }
  if (from < short.length) pieces.push(element('span', { class: 'mark-paraphrase' }, short.slice(from)));
  return pieces;
}

function cueLine({ cue }: Passage): HTMLElement | null {
  if (cue === null) return null;
  const meaning = classSentence(cue.class);
  return element(
    'p',
    null,
    element('b', { dir: 'auto' }, cue.text),
    meaning !== null && element('span', { class: 'soft' }, ` · ${meaning}`),
  );
}

const button = (label: string, onClick: () => void): HTMLElement =>
  element('button', { type: 'button', onclick: onClick }, label);
