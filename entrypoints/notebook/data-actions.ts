/** Export, import and backups, over the store. */
import type { ExportKind } from '../../src/notebook-views.ts';
import { archivePieces, readEverything, type Everything, type Progress } from '../../src/store/archive.ts';
import { backUp, readBackup } from '../../src/store/backups.ts';
import { annotationPieces } from '../../src/store/export-annotations.ts';
import { csvPieces } from '../../src/store/export-csv.ts';
import { markdownFiles, zipped } from '../../src/store/export-markdown.ts';
import { referencePieces } from '../../src/store/export-references.ts';
import { LARGEST, parseFile, type Parsed, type Unreadable } from '../../src/store/import-archive.ts';
import { previewImport, takeIn } from '../../src/store/import-merge.ts';
import type { DataActions } from '../../src/ui/notebook-data.ts';
import { failureSentence } from '../../src/ui/state-view.ts';
import { t } from '../../src/ui/words.ts';
import { download } from './download.ts';

/** How each kind of file is made, what it is called and what it is. */
const FILES: Record<
  ExportKind,
  {
    ending: string;
    type: string;
    make: (everything: Everything, now: number) => BlobPart[] | Promise<BlobPart[]>;
  }
> = {
  archive: { ending: 'archive.json', type: 'application/json', make: archivePieces },
  annotations: { ending: 'annotations.jsonld', type: 'application/ld+json', make: annotationPieces },
  csv: { ending: 'passages.csv', type: 'text/csv', make: csvPieces },
  markdown: {
    ending: 'notes.zip',
    type: 'application/zip',
    make: async (everything) => [await zipped(markdownFiles(everything))],
  },
  references: { ending: 'articles.ris', type: 'application/x-research-info-systems', make: referencePieces },
};

const SENTENCES: Record<
  Unreadable,
  'notebook_import_not_json' | 'notebook_import_foreign' | 'notebook_import_newer'
> = {
  'not-json': 'notebook_import_not_json',
  foreign: 'notebook_import_foreign',
  newer: 'notebook_import_newer',
};

/** Hears a share of 1. */
type Share = (share: number) => void;

const shareOf =
  (progress: Share): Progress =>
  (done, all) => {
    progress(done / Math.max(1, all));
  };

export function dataActions(canWrite: boolean, redraw: () => void): DataActions {
  let waiting: Parsed | null = null;

  const previewOf = async (text: string, progress: Share): ReturnType<DataActions['preview']> => {
    const parsed = await parseFile(text, shareOf(progress));
    if (!parsed.ok) return { ok: false, why: t(SENTENCES[parsed.why]) };
    const preview = await previewImport(parsed.value);
    if (!preview.ok) return { ok: false, why: failureSentence(preview.failure) };
    waiting = parsed.value;
    return { ok: true, preview: preview.value };
  };

  return {
    canWrite,
    exportAs: async (kind, progress) => {
      const everything = await readEverything(
        shareOf((share) => {
          progress(share * 0.8);
        }),
      );
      if (!everything.ok) return { ok: false, why: failureSentence(everything.failure) };
      const now = Date.now();
      const { ending, type, make } = FILES[kind];
      const day = new Date(now).toISOString().slice(0, 10);
      const file = `whose-words-${day}-${ending}`;
      download(new Blob(await make(everything.value, now), { type }), file);
      progress(1);
      return { ok: true, file };
    },
    preview: async (file, progress) =>
      file.size > LARGEST
        ? { ok: false, why: t('notebook_import_too_large') }
        : previewOf(await file.text(), progress),
    previewBackup: async (id, progress) => {
      const text = await readBackup(id);
      return text.ok ? previewOf(text.value, progress) : { ok: false, why: failureSentence(text.failure) };
    },
    takeIn: async (progress) => {
      if (waiting === null) return failureSentence('not-found');
      const done = await takeIn(waiting.everything, shareOf(progress));
      waiting = done.ok ? null : waiting;
      return done.ok ? null : failureSentence(done.failure);
    },
    backUp: async () => {
      const made = await backUp();
      if (!made.ok) return failureSentence(made.failure);
      redraw();
      return null;
    },
  };
}
