import type { NoteView } from '../messages.ts';
import { element } from './element.ts';
import { frameName } from './frame-name.ts';
import { noteBody } from './note-body.ts';
import { date, t } from './words.ts';

/** A note as it is read: its text, its frames and tags, when it was written, and how to change it. */
export function noteItem(
  note: NoteView,
  actions: { canWrite: boolean; onEdit: () => void; onDelete: () => void },
): HTMLElement {
  const marks = [...(note.frames ?? []).map(frameName), ...(note.tags ?? []).map((tag) => `#${tag}`)];
  return element(
    'div',
    { class: 'note' },
    noteBody(note.body),
    marks.length > 0 &&
      element(
        'ul',
        { class: 'row wrap chips', 'aria-label': t('frames_title') },
        ...marks.map((mark) => element('li', { class: 'chip' }, mark)),
      ),
    element(
      'div',
      { class: 'row note-foot soft' },
      element('span', { class: 'grow' }, date(note.updated)),
      actions.canWrite &&
        element('button', { type: 'button', class: 'quiet', onclick: actions.onEdit }, t('note_edit')),
      actions.canWrite &&
        element('button', { type: 'button', class: 'quiet', onclick: actions.onDelete }, t('note_delete')),
    ),
  );
}
