/** What can be done in the notebook: every verb of the store, said aloud, and undone where it can be. */
import type { Result } from '../../src/messages.ts';
import type { CorrectionEntry, NoteEntry, SourceRow } from '../../src/notebook-views.ts';
import type { Settings } from '../../src/settings.ts';
import { articlePage } from '../../src/store/articles.ts';
import { emptyBin, restoreAll, throwAllAway, throwAway } from '../../src/store/bin.ts';
import { changeBack, changeNotes, type NoteBefore } from '../../src/store/change-notes.ts';
import { keepCorrection } from '../../src/store/corrections.ts';
import { unmerge } from '../../src/store/merged-sources.ts';
import { putNote } from '../../src/store/notes.ts';
import type { KeptStore } from '../../src/store/records.ts';
import type { ArticleActions } from '../../src/ui/notebook-articles.ts';
import type { binList, correctionList } from '../../src/ui/notebook-lists.ts';
import type { NoteActions } from '../../src/ui/notebook-notes.ts';
import type { SourceActions } from '../../src/ui/notebook-source.ts';
import type { SourceListActions } from '../../src/ui/notebook-sources.ts';
import { reportFile } from '../../src/ui/notebook-report.ts';
import { shownName } from '../../src/ui/describe-passage.ts';
import { failureSentence } from '../../src/ui/state-view.ts';
import { list, plural, t } from '../../src/ui/words.ts';
import { download } from './download.ts';

export interface Notebook {
  settings: Settings;
  canWrite: boolean;
  /** Says something in the notice, with a way to undo it. */
  say: (sentence: string, undo?: (() => void) | null) => void;
  redraw: () => void;
  /** The ids of the notes the reader has chosen. */
  chosenNotes: Set<string>;
}

export interface Actions {
  sources: Omit<SourceListActions, 'more'>;
  source: SourceActions;
  articles: Omit<ArticleActions, 'more'> & NoteActions;
  notes: NoteActions;
  corrections: Parameters<typeof correctionList>[1];
  bin: Parameters<typeof binList>[1];
}

export function actionsFor(notebook: Notebook): Actions {
  const doing = new Doing(notebook);
  const notes = noteActions(doing, notebook);
  return {
    notes,
    sources: sourceListActions(doing),
    source: {
      ...notes,
      separate: ({ key, name }) => void doing.act(unmerge(key), t('notebook_separated', shownName(name))),
    },
    articles: { ...notes, ...articleActions(doing, notebook) },
    corrections: {
      canWrite: notebook.canWrite,
      undo: (entry: CorrectionEntry) =>
        void doing.act(throwAway('corrections', entry.id), t('notebook_fix_undone'), ({ id }) => {
          doing.bringBack([id]);
        }),
    },
    bin: {
      canWrite: notebook.canWrite,
      restore: (entry) => {
        doing.bringBack([entry.id]);
      },
      empty: () => {
        if (confirm(t('notebook_empty_sure'))) void doing.act(emptyBin(), t('notebook_bin_empty'));
      },
    },
  };
}

/** Does what the reader asked for, says so or why not, and draws the page anew. */
class Doing {
  readonly #say: Notebook['say'];
  readonly #redraw: () => void;

  constructor({ say, redraw }: Notebook) {
    this.#say = say;
    this.#redraw = redraw;
  }

  async act<T>(
    doing: Promise<Result<T>>,
    sentence: string,
    undo: ((done: T) => void) | null = null,
  ): Promise<void> {
    const done = await doing;
    if (done.ok) this.#say(sentence, undo && (() => undo(done.value)));
    else this.#say(failureSentence(done.failure));
    this.#redraw();
  }

  bringBack(ids: readonly string[]): void {
    void this.act(restoreAll(ids), t('notebook_restored'));
  }

  remove(store: KeptStore, keys: readonly string[]): void {
    void this.act(throwAllAway(store, keys), plural('notebook_binned', keys.length), (entries) => {
      this.bringBack(entries.map(({ id }) => id));
    });
  }

  changeBack(before: readonly NoteBefore[]): void {
    void this.act(changeBack(before), plural('notebook_changed_back', before.length));
  }
}

const noteActions = (
  doing: Doing,
  { settings, canWrite, say, redraw, chosenNotes }: Notebook,
): NoteActions => ({
  canWrite,
  policyFrames: settings.policyFrames,
  save: async ({ key, name, url }, note, draft) => {
    const source = key === '' ? null : { key, name };
    const kept = await putNote({ id: note?.id ?? null, source, url: url ?? null, ...draft });
    if (!kept.ok) return failureSentence(kept.failure);
    say(t('note_kept'));
    redraw();
    return null;
  },
  remove: (note: NoteEntry) => {
    doing.remove('notes', [note.id]);
  },
  chosen: chosenNotes,
  removeAll: (chosen) => {
    doing.remove('notes', idsOf(chosen));
  },
  change: (chosen, what) =>
    void changeNotes(idsOf(chosen), what).then((before) =>
      doing.act(
        Promise.resolve(before),
        plural('notebook_changed', before.ok ? before.value.length : 0),
        (done) => {
          doing.changeBack(done);
        },
      ),
    ),
});

const sourceListActions = (doing: Doing): Actions['sources'] => ({
  merge: (from: readonly SourceRow[], into: SourceRow) => {
    const names = list(from.map(({ name }) => shownName(name)));
    const merging = from.map(
      ({ key }) =>
        () =>
          keepCorrection('', { kind: 'merge', from: key, into: into.key }),
    );
    const separating = from.map(
      ({ key }) =>
        () =>
          unmerge(key),
    );
    void doing.act(
      eachOf(merging),
      t('notebook_merge_done', names, shownName(into.name)),
      () => void doing.act(eachOf(separating), t('notebook_separated', names)),
    );
  },
  remove: (rows) => {
    doing.remove(
      'sources',
      rows.map(({ key }) => key),
    );
  },
});

const articleActions = (doing: Doing, { canWrite, say }: Notebook): Omit<ArticleActions, 'more'> => ({
  canWrite,
  report: ({ url }) =>
    void articlePage(url).then((page) => {
      if (!page.ok) {
        say(failureSentence(page.failure));
        return;
      }
      const file = new Blob([reportFile(page.value)], { type: 'text/html' });
      download(file, `whose-words-${new Date().toISOString().slice(0, 10)}-report.html`);
    }),
  forget: ({ url }) => {
    doing.remove('readings', [url]);
  },
});

const idsOf = (notes: readonly NoteEntry[]): string[] => notes.map(({ id }) => id);

/** One after the other; the first that fails ends it. */
async function eachOf<T>(doings: readonly (() => Promise<Result<T>>)[]): Promise<Result<T[]>> {
  const done: T[] = [];
  for (const doing of doings) {
    const result = await doing();
    if (!result.ok) return result;
    done.push(result.value);
  }
  return { ok: true, value: done };
}
