/** Notes in the notebook: read, written, changed, thrown away. */
import type { NoteEntry } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element, fill } from './element.ts';
import { EMPTY_DRAFT, noteEditor, type NoteDraft } from './note-editor.ts';
import { noteItem } from './note-item.ts';
import { noteChoice, type ChosenNotesActions, type NoteChoice } from './notebook-chosen-notes.ts';
import { addressOf, addressOfArticle, nothing } from './notebook-frame.ts';
import { number, t } from './words.ts';

export interface NoteActions extends ChosenNotesActions {
  canWrite: boolean;
  /** Keeps a note, a new one when `note` is null; a string says why it could not be kept. */
  save: (on: NotedOn, note: NoteEntry | null, draft: NoteDraft) => Promise<string | null>;
  remove: (note: NoteEntry) => void;
}

/** What a note is on: a source, by its key, or an article, whose key is empty. */
export interface NotedOn {
  key: string;
  name: string;
  url?: string;
}

/** The notes on one source or article, with the way to write another; on an article each says on whom it is. */
export function notesSection(on: NotedOn, notes: readonly NoteEntry[], actions: NoteActions): HTMLElement {
  const told = on.key === '' ? 'source' : 'article';
  const writing = element('div');
  const addButton = element(
    'button',
    {
      type: 'button',
      hidden: !actions.canWrite,
      onclick: () => {
        addButton.hidden = true;
        edit(writing, on, null, actions, () => {
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
    ...notes.slice(0, AT_FIRST).map((note) => noteBlock(note, actions, choice, told)),
    older(notes.slice(AT_FIRST), actions, choice, told),
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
  told: Told,
): HTMLElement | null {
  if (notes.length === 0) return null;
  const rest = element('div', { hidden: true });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      onclick: () => {
        fill(rest, ...notes.map((note) => noteBlock(note, actions, choice, told)));
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
    ...notes.map((note) => noteBlock(note, actions, choice, 'both')),
  );
}

const choiceAmong = (notes: readonly NoteEntry[], actions: NoteActions, name: string): NoteChoice | null =>
  actions.canWrite && notes.length > 1 ? noteChoice(notes, actions, name) : null;

/** What is told of a note beside its words: its source, its article, or both. */
type Told = 'source' | 'article' | 'both';

function noteBlock(
  note: NoteEntry,
  actions: NoteActions,
  choice: NoteChoice | null,
  told: Told,
): HTMLElement {
  const place = element('div');
  const read = (): void => {
    fill(
      place,
      noteItem(note, {
        canWrite: actions.canWrite,
        onEdit: () => {
          edit(place, { key: note.source, name: note.sourceName || (note.title ?? '') }, note, actions, read);
        },
        onDelete: () => {
          actions.remove(note);
        },
      }),
    );
  };
  read();
  const title = titleOf(note, told);
  return element(
    'article',
    { class: choice !== null && !title ? 'note-block beside' : 'note-block' },
    (title || choice) && element('div', { class: 'row note-head' }, choice?.boxFor(note), title),
    note.passage !== null && element('blockquote', { class: 'soft', dir: 'auto' }, note.passage.exact),
    note.lost && element('p', { class: 'soft' }, t('notebook_note_lost')),
    place,
    note.url !== '' &&
      told !== 'source' &&
      element('p', { class: 'note-article' }, articleLink(note.url, note.source === '' ? null : note.title)),
  );
}

/** Whom or what a note is on, as a link to its page; an article's own page says so of itself. */
function titleOf({ source, sourceName, url, title }: NoteEntry, told: Told): HTMLElement | null {
  if (told === 'article' || (source === '' && told === 'source')) return null;
  const link =
    source === ''
      ? element('a', { href: addressOfArticle(url) }, title ?? t('untitled'))
      : element('a', { href: addressOf(source) }, shownName(sourceName));
  return element('h3', { dir: 'auto', class: 'grow' }, link);
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
  on: NotedOn,
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
      name: shownName(on.name),
      draft,
      policyFrames: actions.policyFrames,
      onDraft: () => undefined,
      onSave: (written) => actions.save(on, note, written),
      onCancel: done,
    }),
  );
  place.querySelector('textarea')?.focus();
}
