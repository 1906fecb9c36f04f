/** One source of the article: name, what was recorded, the reader's notes, and the way to write one. */
import type { NoteView, PassageAnchor, SourceKey } from '../messages.ts';
import { element, fill, uniqueId } from './element.ts';
import { EMPTY_DRAFT, noteEditor, type NoteDraft } from './note-editor.ts';
import { noteItem } from './note-item.ts';
import { passagesButton, recordedLine, sourceName, verbsLine, wordingLine } from './source-facts.ts';
import type { SourceView } from './source-view.ts';
import { t } from './words.ts';

/** What a source card can do; a failed call gives the sentence that says why. */
export interface SourceActions {
  /** Keeps a note, a new one when `id` is null, on a passage of the source where one is given. */
  saveNote: (
    source: SourceView,
    id: string | null,
    draft: NoteDraft,
    passage?: PassageAnchor,
  ) => Promise<Kept>;
  /** Moves a note to the bin; the answer brings it back. */
  deleteNote: (note: NoteView) => Promise<string | null>;
  restoreNote: (note: NoteView) => Promise<string | null>;
  /** Shows a passage in the page. */
  show: (passage: string) => Promise<void>;
  /** The unfinished note on a source, and its keeping while it is written; null throws it away. */
  draftOf: (source: SourceKey) => NoteDraft | null;
  keepDraft: (source: SourceKey, draft: NoteDraft | null) => void;
  policyFrames: boolean;
  /** False: notes cannot be kept now; the card says nothing of writing. */
  canWrite: boolean;
}

export type Kept = { ok: true; note: NoteView } | { ok: false; why: string };

/** `level` is the heading that fits where the card stands. */
export const sourceCard = (
  source: SourceView,
  actions: SourceActions,
  level: 'h2' | 'h3' = 'h3',
): HTMLElement => new SourceCard(source, actions, level).root;

class SourceCard {
  readonly root: HTMLElement;
  readonly #source: SourceView;
  readonly #actions: SourceActions;
  /** What is nobody's by name can be shown, and nothing be noted on it. */
  readonly #canWrite: boolean;
  readonly #notes = element('div', { class: 'notes' });
  readonly #writing = element('div', { class: 'writing' });
  readonly #status = element('p', { class: 'status soft', role: 'status' });
  readonly #addButton: HTMLElement;
  #shown: readonly NoteView[];

  constructor(source: SourceView, actions: SourceActions, level: 'h2' | 'h3') {
    this.#source = source;
    this.#actions = actions;
    this.#canWrite = actions.canWrite && source.kind !== 'unknown';
    this.#shown = source.notes;
    const heading = uniqueId('source');
    this.#addButton = this.#addButtonOf(heading);
    this.#drawNotes();
    this.root = this.#draw(heading, level);
    if (this.#canWrite && actions.draftOf(source.key) !== null)
      queueMicrotask(() => {
        this.#write(null);
        fill(this.#status, t('note_draft'));
      });
  }

  #draw(heading: string, level: 'h2' | 'h3'): HTMLElement {
    const source = this.#source;
    return element(
      'section',
      { class: 'source', 'aria-labelledby': heading },
      element(
        'div',
        { class: 'row source-head' },
        element(level, { id: heading, class: 'grow', dir: 'auto' }, sourceName(source)),
        source.kind === 'article' ? this.#addButton : passagesButton(source, this.#actions.show),
      ),
      source.kind !== 'article' && this.#facts(),
      this.#notes,
      source.more === true && allNotes(source),
      this.#writing,
      this.#status,
    );
  }

  #facts(): HTMLElement {
    const source = this.#source;
    return element(
      'div',
      { class: 'row source-facts' },
      element(
        'div',
        { class: 'grow' },
        source.role !== null && element('p', { class: 'soft', dir: 'auto' }, source.role),
        verbsLine(source.verbs),
        wordingLine(source),
        recordedLine(source),
      ),
      this.#canWrite && this.#addButton,
    );
  }

  #addButtonOf(heading: string): HTMLElement {
    return element(
      'button',
      {
        type: 'button',
        hidden: !this.#canWrite,
        id: `${heading}-add`,
        class: 'note-add',
        'aria-labelledby': `${heading}-add ${heading}`,
        onclick: () => {
          this.#write(null);
        },
      },
      t('note_add'),
    );
  }

  #drawNotes(): void {
    const items = this.#shown.map((note) =>
      noteItem(note, {
        canWrite: this.#canWrite,
        onEdit: () => {
          this.#write(note);
        },
        onDelete: () => void this.#remove(note),
      }),
    );
    fill(this.#notes, ...items);
  }

  async #remove(note: NoteView): Promise<void> {
    const why = await this.#actions.deleteNote(note);
    if (why !== null) {
      fill(this.#status, why);
      return;
    }
    this.#shown = this.#shown.filter(({ id }) => id !== note.id);
    this.#drawNotes();
    const undo = element(
      'button',
      { type: 'button', onclick: () => void this.#restore(note) },
      t('note_undo'),
    );
    fill(this.#status, t('note_deleted'), ' ', undo);
    undo.focus();
  }

  async #restore(note: NoteView): Promise<void> {
    const why = await this.#actions.restoreNote(note);
    if (why === null) {
      this.#shown = [note, ...this.#shown];
      this.#drawNotes();
    }
    fill(this.#status, why ?? t('note_kept'));
    this.#addButton.focus();
  }

  /** Opens the editor on a note; null: on a new one, or on what was begun of it. */
  #write(note: NoteView | null): void {
    this.#addButton.hidden = true;
    fill(this.#writing, this.#editorOf(note));
    this.#writing.querySelector('textarea')?.focus();
    this.#writing.scrollIntoView({ block: 'nearest' });
  }

  #editorOf(note: NoteView | null): HTMLElement {
    const close = (): void => {
      this.#close();
    };
    return noteEditor({
      name:
        this.#source.kind === 'article'
          ? t('in_quotation_marks', this.#source.name)
          : sourceName(this.#source),
      draft: note ? draftFrom(note) : (this.#actions.draftOf(this.#source.key) ?? EMPTY_DRAFT),
      policyFrames: this.#actions.policyFrames,
      onDraft: (draft) => {
        this.#keepDraft(note, draft);
      },
      onCancel: () => {
        this.#keepDraft(note, null);
        close();
      },
      ...(note === null && { onLeave: close }),
      onSave: (draft) => this.#save(note, draft),
    });
  }

  /** Only of a new note: one that is kept already has its text in the notebook. */
  #keepDraft(note: NoteView | null, draft: NoteDraft | null): void {
    if (note === null) this.#actions.keepDraft(this.#source.key, draft);
  }

  async #save(note: NoteView | null, draft: NoteDraft): Promise<string | null> {
    const kept = await this.#actions.saveNote(this.#source, note?.id ?? null, draft);
    if (!kept.ok) return kept.why;
    this.#keepDraft(note, null);
    this.#shown = [kept.note, ...this.#shown.filter(({ id }) => id !== kept.note.id)];
    this.#drawNotes();
    this.#close();
    fill(this.#status, t('note_kept'));
    return null;
  }

  #close(): void {
    fill(this.#writing);
    this.#addButton.hidden = !this.#canWrite;
    this.#addButton.focus();
  }
}

const draftFrom = ({ body, frames, tags }: NoteView): NoteDraft => ({
  body,
  frames: [...(frames ?? [])],
  tags: [...(tags ?? [])],
});

/** Where the older notes are. */
const allNotes = ({ key }: SourceView): HTMLElement =>
  element(
    'p',
    null,
    element(
      'a',
      { href: `notebook.html#/source/${encodeURIComponent(key)}`, target: '_blank' },
      t('notes_all'),
    ),
  );
