/** Notes in the notebook: read, written, changed, thrown away. */
import type { NoteEntry } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element, fill, type Child } from './element.ts';
import { EMPTY_DRAFT, noteEditor, type NoteDraft } from './note-editor.ts';
import { noteItem } from './note-item.ts';
import { noteChoice, type ChosenNotesActions, type NoteChoice } from './notebook-chosen-notes.ts';
import { addressOf, nothing } from './notebook-frame.ts';
import { number, t } from './words.ts';

export interface NoteActions extends ChosenNotesActions {
  canWrite: boolean;
  /** Keeps a note on a source, a new one when `note` is null; a string says why it could not be kept. */
  save: (
    source: { key: string; name: string },
    note: NoteEntry | null,
    draft: NoteDraft,
  ) => Promise<string | null>;
  remove: (note: NoteEntry) => void;
}

/** The notes on one source, with the way to write another. */
export function notesSection(
  source: { key: string; name: string },
  notes: readonly NoteEntry[],
  actions: NoteActions,
): HTMLElement {
  const writing = element('div');
  const addButton = element(
    'button',
    {
      type: 'button',
      hidden: !actions.canWrite,
      onclick: () => {
        addButton.hidden = true;
        edit(writing, source, null, actions, () => {
          fill(writing);
          addButton.hidden = false;
          addButton.focus();
        });
      },
    },
    t('note_add'),
  );
  const choice = choiceAmong(notes, actions, 'own');
  return element(
    'section',
    { class: 'own-notes' },
    element('h3', null, t('notebook_notes')),
    choice?.bar,
    ...notes.slice(0, AT_FIRST).map((note) => noteBlock(note, actions, choice, false)),
    older(notes.slice(AT_FIRST), actions, choice),
    writing,
    addButton,
  );
}

/** So many notes are shown at once, so that what was recorded is not far below. */
const AT_FIRST = 4;

function older(
  notes: readonly NoteEntry[],
  actions: NoteActions,
  choice: NoteChoice | null,
): HTMLElement | null {
  if (notes.length === 0) return null;
  const rest = element('div', { hidden: true });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      onclick: () => {
        fill(rest, ...notes.map((note) => noteBlock(note, actions, choice, false)));
        rest.hidden = false;
        button.remove();
      },
    },
    `${t('notebook_more')} (${number(notes.length)})`,
  );
  return element('div', null, rest, button);
}

/** Notes on different sources, each under the name of its source; `name` tells the list from others on the page. */
export function noteList(
  notes: readonly NoteEntry[],
  actions: NoteActions,
  name: string,
  empty = '',
): HTMLElement {
  if (notes.length === 0) return nothing(empty);
  const choice = choiceAmong(notes, actions, name);
  return element(
    'div',
    { class: 'notes' },
    choice?.bar,
    ...notes.map((note) => noteBlock(note, actions, choice, true)),
  );
}

const choiceAmong = (notes: readonly NoteEntry[], actions: NoteActions, name: string): NoteChoice | null =>
  actions.canWrite && notes.length > 1 ? noteChoice(notes, actions, name) : null;

function noteBlock(
  note: NoteEntry,
  actions: NoteActions,
  choice: NoteChoice | null,
  named: boolean,
): HTMLElement {
  const place = element('div');
  const read = (): void => {
    fill(
      place,
      noteItem(note, {
        canWrite: actions.canWrite,
        onEdit: () => {
          edit(place, { key: note.source, name: note.sourceName }, note, actions, read);
        },
        onDelete: () => {
          actions.remove(note);
        },
      }),
    );
  };
  read();
  const title: Child =
    note.source !== '' &&
    named &&
    element(
      'h3',
      { dir: 'auto', class: 'grow' },
      element('a', { href: addressOf(note.source) }, shownName(note.sourceName)),
    );
  return element(
    'article',
    { class: 'note-block' },
    (title || choice) && element('div', { class: 'row note-head' }, choice?.boxFor(note), title),
    note.passage !== null && element('blockquote', { class: 'soft', dir: 'auto' }, note.passage.exact),
    note.lost && element('p', { class: 'soft' }, t('notebook_note_lost')),
    place,
    note.url !== '' && element('p', { class: 'note-article' }, articleLink(note.url, note.title)),
  );
}

/** A link to an article, by its title, else by host and path; only web addresses become links. */
export function articleLink(url: string, title?: string | null): HTMLElement {
  const parsed = URL.parse(url);
  const words = title ?? (parsed === null ? url : `${parsed.host}${parsed.pathname}`);
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    return element('span', { class: 'soft', dir: 'auto' }, words);
  const properties = {
    href: parsed.href,
    title: parsed.href.replace(/#.*/u, ''),
    target: '_blank',
    rel: 'noopener noreferrer',
    class: 'article-link',
  };
  return element('a', { ...properties, dir: 'auto' }, words);
}

function edit(
  place: HTMLElement,
  source: { key: string; name: string },
  note: NoteEntry | null,
  actions: NoteActions,
  done: () => void,
): void {
  const draft = note
    ? { body: note.body, frames: [...(note.frames ?? [])], tags: [...(note.tags ?? [])] }
    : EMPTY_DRAFT;
  fill(
    place,
    noteEditor({
      name: shownName(source.name),
      draft,
      policyFrames: actions.policyFrames,
      onDraft: () => undefined,
      onSave: (written) => actions.save(source, note, written),
      onCancel: done,
    }),
  );
  place.querySelector('textarea')?.focus();
}
