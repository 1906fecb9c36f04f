/** One source of the article: name, what was recorded, the reader's notes, and the way to write one. */
import type { NoteView, SourceKey } from '../messages.ts';
import { element, fill, uniqueId } from './element.ts';
import { EMPTY_DRAFT, noteEditor, type NoteDraft } from './note-editor.ts';
import { noteItem } from './note-item.ts';
import type { SourceView, VerbCount } from './source-view.ts';
import { classSentence, shownName } from './describe-passage.ts';
import { list, number, plural, t } from './words.ts';

/** What a source card can do; a failed call gives the sentence that says why. */
export interface SourceActions {
  /** Keeps a note, a new one when `id` is null. */
  saveNote: (source: SourceView, id: string | null, draft: NoteDraft) => Promise<Kept>;
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
export function sourceCard(
  source: SourceView,
  actions: SourceActions,
  level: 'h2' | 'h3' = 'h3',
): HTMLElement {
  const heading = uniqueId('source');
  // what is nobody's by name can be shown, and nothing be noted on it
  const canWrite = actions.canWrite && source.kind !== 'unknown';
  const name = sourceName(source);
  const notes = element('div', { class: 'notes' });
  const writing = element('div', { class: 'writing' });
  const status = element('p', { class: 'status soft', role: 'status' });
  let shown = [...source.notes];

  const drawNotes = (): void => {
    fill(
      notes,
      ...shown.map((note) =>
        noteItem(note, {
          canWrite,
          onEdit: () => {
            write(note);
          },
          onDelete: () => void remove(note),
        }),
      ),
    );
  };
  const remove = async (note: NoteView): Promise<void> => {
    const why = await actions.deleteNote(note);
    if (why !== null) {
      fill(status, why);
      return;
    }
    shown = shown.filter(({ id }) => id !== note.id);
    drawNotes();
    const undo = element('button', { type: 'button', onclick: () => void restore(note) }, t('note_undo'));
    fill(status, t('note_deleted'), ' ', undo);
    undo.focus();
  };
  const restore = async (note: NoteView): Promise<void> => {
    const why = await actions.restoreNote(note);
    if (why === null) {
      shown = [note, ...shown];
      drawNotes();
    }
    fill(status, why ?? t('note_kept'));
    addButton.focus();
  };
  const write = (note: NoteView | null): void => {
    const given: NoteDraft = note
      ? { body: note.body, frames: [...(note.frames ?? [])], tags: [...(note.tags ?? [])] }
      : (actions.draftOf(source.key) ?? EMPTY_DRAFT);
    const close = (): void => {
      fill(writing);
      addButton.hidden = !canWrite;
      addButton.focus();
    };
    addButton.hidden = true;
    fill(
      writing,
      noteEditor({
        name,
        draft: given,
        policyFrames: actions.policyFrames,
        onDraft: (draft) => {
          if (note === null) actions.keepDraft(source.key, draft);
        },
        onCancel: () => {
          if (note === null) actions.keepDraft(source.key, null);
          close();
        },
        ...(note === null && { onLeave: close }),
        onSave: async (draft) => {
          const kept = await actions.saveNote(source, note?.id ?? null, draft);
          if (!kept.ok) return kept.why;
          if (note === null) actions.keepDraft(source.key, null);
          shown = [kept.note, ...shown.filter(({ id }) => id !== kept.note.id)];
          drawNotes();
          close();
          fill(status, t('note_kept'));
          return null;
        },
      }),
    );
    writing.querySelector('textarea')?.focus();
    writing.scrollIntoView({ block: 'nearest' });
  };
  const addButton = element(
    'button',
    {
      type: 'button',
      hidden: !canWrite,
      id: `${heading}-add`,
      class: 'note-add',
      'aria-labelledby': `${heading}-add ${heading}`,
      onclick: () => {
        write(null);
      },
    },
    t('note_add'),
  );

  drawNotes();
  const card = element(
    'section',
    { class: 'source', 'aria-labelledby': heading },
    element(
      'div',
      { class: 'row source-head' },
      element(level, { id: heading, class: 'grow', dir: 'auto' }, name),
      passagesButton(source, actions.show),
    ),
    element(
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
      canWrite && addButton,
    ),
    notes,
    source.more === true && allNotes(source),
    writing,
    status,
  );
  if (canWrite && actions.draftOf(source.key) !== null)
    queueMicrotask(() => {
      write(null);
      fill(status, t('note_draft'));
    });
  return card;
}

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

const sourceName = ({ kind, name }: SourceView): string =>
  kind === 'unknown' ? t('speaker_unknown') : shownName(name);

/** "5 passages": each press shows the next of them in the page. */
function passagesButton(source: SourceView, show: SourceActions['show']): HTMLElement {
  const { passages, kind } = source;
  if (passages.length === 0)
    return element('span', { class: 'soft' }, kind === 'outlet' ? t('kind_outlet') : '');
  let next = 0;
  const text =
    kind === 'outlet' ? plural('insertions', passages.length) : plural('passages', passages.length);
  return element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      title: t('show_next'),
      'aria-label': t('show_next_of', sourceName(source), text),
      onclick: () => {
        const id = passages[next++ % passages.length];
        if (id !== undefined) void show(id);
      },
    },
    text,
  );
}

/** "said 4 · insisted 1": each verb says on hovering what its class means. */
function verbsLine(verbs: readonly VerbCount[]): HTMLElement | null {
  if (verbs.length === 0) return null;
  return element(
    'ul',
    { class: 'verbs soft', 'aria-label': t('verbs_label') },
    ...verbs.map((verb) => {
      const meaning = classSentence(verb.class);
      return element(
        'li',
        { title: meaning },
        element('span', { class: 'verb', dir: 'auto' }, verb.text ?? verb.lemma),
        ` ${number(verb.count)}`,
        meaning !== null && element('span', { class: 'unseen' }, ` (${meaning})`),
      );
    }),
  );
}

/** "Wording: 3", and of an outlet "Wording: Reporter 5 · Inserted 2": what a speaker says is never its own. */
function wordingLine({ wording = [] }: SourceView): HTMLElement | null {
  if (wording.length === 0) return null;
  const counts = wording.map(({ voice, count }) =>
    voice === null ? number(count) : t('verb_count', t(`voice_${voice}`), number(count)),
  );
  return element('p', { class: 'soft' }, t('wording_counts', counts.join(' · ')));
}

/** "In 3 articles you read: 12 passages; most often say 7, claim 2." The verbs of a single article stand above. */
function recordedLine({ recorded, kind, passages: here }: SourceView): HTMLElement | null {
  if (recorded === null || recorded.articles === 0) return null;
  // this article alone: the head of the card has said it
  if (recorded.articles === 1 && recorded.passages <= here.length) return null;
  const often = recorded.verbs.slice(0, 3).map((verb) => t('verb_count', verb.lemma, number(verb.count)));
  const passages = plural(kind === 'outlet' ? 'insertions' : 'passages', recorded.passages);
  const articles = plural('articles_read', recorded.articles);
  return element(
    'p',
    { class: 'soft' },
    often.length > 0 && recorded.articles > 1
      ? t('recorded_with_verbs', articles, passages, list(often))
      : t('recorded', articles, passages),
  );
}
