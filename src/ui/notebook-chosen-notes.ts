/** Several notes at once: which are chosen, and what can be done to them all. */
import { FRAME_MODES, NEWS_FRAMES, POLICY_FRAMES } from '../core/frames.ts';
import type { NoteEntry, NotesChange } from '../notebook-views.ts';
import { element, fill } from './element.ts';
import { frameName } from './frame-name.ts';
import { tagsIn } from './tags-in.ts';
import { number, t } from './words.ts';

export interface ChosenNotesActions {
  /** The ids of the chosen notes; they stay chosen when the page is drawn anew. */
  chosen: Set<string>;
  policyFrames: boolean;
  change: (notes: readonly NoteEntry[], change: NotesChange) => void;
  removeAll: (notes: readonly NoteEntry[]) => void;
}

export interface NoteChoice {
  /** What can be done, to stand above the notes; empty while none is chosen. */
  bar: HTMLElement;
  /** The box that chooses a note. */
  boxFor: (note: NoteEntry) => HTMLElement;
}

/** The choice among some notes; `name` tells it from others on the page. */
export function noteChoice(
  notes: readonly NoteEntry[],
  actions: ChosenNotesActions,
  name: string,
): NoteChoice {
  const bar = element('div', { class: 'chosen', role: 'group', 'aria-label': t('notebook_chosen_notes') });
  const boxes: HTMLInputElement[] = [];
  const count = element('span', { class: 'soft grow', role: 'status' });
  const chosen = (): NoteEntry[] => notes.filter(({ id }) => actions.chosen.has(id));
  const chooseAll = (on: boolean): void => {
    for (const { id } of notes)
      if (on) actions.chosen.add(id);
      else actions.chosen.delete(id);
    for (const box of boxes) box.checked = on;
    draw();
    boxes[0]?.focus();
  };
  const controls = barControls(actions, chosen, chooseAll, name);
  const draw = (): void => {
    const many = chosen().length;
    fill(count, t('notebook_notes_chosen', number(many)));
    if (many === 0) fill(bar);
    else if (bar.firstChild === null) fill(bar, element('div', { class: 'row wrap' }, count), ...controls);
  };
  draw();
  return {
    bar,
    boxFor: (note) => {
      const box = element('input', {
        type: 'checkbox',
        checked: actions.chosen.has(note.id),
        'aria-label': t('notebook_choose_one', shortened(note.body)),
        onchange: () => {
          if (box.checked) actions.chosen.add(note.id);
          else actions.chosen.delete(note.id);
          draw();
        },
      });
      boxes.push(box);
      return element('label', { class: 'choose' }, box);
    },
  };
}

const shortened = (body: string): string => {
  const words = body.replace(/\s+/gu, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 50)} …` : words;
};

/** Their ids stay the same when the page is drawn anew, so that the focus can come back to where it was. */
function barControls(
  actions: ChosenNotesActions,
  chosen: () => NoteEntry[],
  chooseAll: (on: boolean) => void,
  name: string,
): HTMLElement[] {
  const button = (id: string, label: string, onClick: () => void): HTMLElement =>
    element('button', { type: 'button', id: `${name}-${id}`, onclick: onClick }, label);
  const tag = element('input', { id: `${name}-tag`, type: 'text', dir: 'auto', required: true });
  const frame = element(
    'select',
    { id: `${name}-frame` },
    ...[...NEWS_FRAMES, ...FRAME_MODES, ...(actions.policyFrames ? POLICY_FRAMES : [])].map((id) =>
      element('option', { value: id }, frameName(id)),
    ),
  );
  const tags = (): string[] | null => {
    const typed = tagsIn(tag.value);
    if (typed.length > 0) return typed;
    tag.focus();
    return null;
  };
  const change = (what: NotesChange | null): void => {
    if (what !== null) actions.change(chosen(), what);
  };
  return [
    element(
      'form',
      {
        class: 'row wrap',
        onsubmit: (event) => {
          event.preventDefault();
          change(withTags(tags(), 'add'));
        },
      },
      element('label', { for: tag.id }, t('notebook_tag')),
      tag,
      element('button', { type: 'submit', id: `${name}-tag-add` }, t('notebook_tag_add')),
      button('tag-remove', t('notebook_tag_remove'), () => {
        change(withTags(tags(), 'remove'));
      }),
    ),
    element(
      'div',
      { class: 'row wrap' },
      element('label', { for: frame.id }, t('notebook_frame')),
      frame,
      button('frame-add', t('notebook_frame_add'), () => {
        change({ add: { frames: [frame.value] } });
      }),
      button('frame-remove', t('notebook_frame_remove'), () => {
        change({ remove: { frames: [frame.value] } });
      }),
    ),
    element(
      'div',
      { class: 'row wrap' },
      button('all', t('notebook_choose_all'), () => {
        chooseAll(true);
      }),
      button('none', t('notebook_choose_none'), () => {
        chooseAll(false);
      }),
      button('bin', t('notebook_to_bin'), () => {
        actions.removeAll(chosen());
      }),
    ),
  ];
}

const withTags = (tags: string[] | null, how: 'add' | 'remove'): NotesChange | null =>
  tags === null ? null : { [how]: { tags } };
