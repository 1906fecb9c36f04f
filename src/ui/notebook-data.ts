/** Getting everything out, and back in. */
import {
  KINDS_OF_EXPORT,
  type BackupEntry,
  type ExportKind,
  type ImportPreview,
  type KeptKind,
} from '../notebook-views.ts';
import { element, fill, uniqueId } from './element.ts';
import { figures, tableHead } from './table-head.ts';
import { date, number, t } from './words.ts';

type Previewed = { ok: true; preview: ImportPreview } | { ok: false; why: string };

export interface DataActions {
  canWrite: boolean;
  /** Makes a file and hands it to the reader; `progress` hears a share of 1. Gives its name, or why there is none. */
  exportAs: (
    kind: ExportKind,
    progress: (share: number) => void,
  ) => Promise<{ ok: true; file: string } | { ok: false; why: string }>;
  /** Reads a file; nothing is changed yet. */
  preview: (file: File, progress: (share: number) => void) => Promise<Previewed>;
  /** Does what the last preview said. */
  takeIn: (progress: (share: number) => void) => Promise<string | null>;
  backUp: () => Promise<string | null>;
  /** Reads a backup as if it were a file. */
  previewBackup: (id: string, progress: (share: number) => void) => Promise<Previewed>;
}

export function dataRoom(
  backups: readonly BackupEntry[],
  setAside: readonly unknown[],
  actions: DataActions,
): HTMLElement {
  const preview = element('div', { class: 'preview', role: 'status' });
  const show = async (read: (progress: (share: number) => void) => Promise<Previewed>): Promise<void> => {
    const given = await read(progressIn(preview, t('notebook_import_reading')));
    fill(preview, given.ok ? previewTable(given.preview, actions, preview) : problem(given.why));
    preview.scrollIntoView({ block: 'nearest' });
  };
  return element(
    'div',
    { class: 'room' },
    exportPart(actions),
    actions.canWrite &&
      importPart((file) => void show((progress) => actions.preview(file, progress)), preview),
    backupPart(backups, actions, (id) => void show((progress) => actions.previewBackup(id, progress))),
    setAside.length > 0 && setAsidePart(setAside),
  );
}

/** Records that could not be understood, as they are stored, to be copied from. */
const setAsidePart = (records: readonly unknown[]): HTMLElement =>
  element(
    'details',
    { class: 'part' },
    element('summary', null, t('notebook_set_aside')),
    element('pre', { dir: 'ltr', class: 'soft' }, JSON.stringify(records, null, 2).slice(0, SHOWN)),
  );

/** So many characters of them are shown. */
const SHOWN = 200_000;

function exportPart(actions: DataActions): HTMLElement {
  const bar = element('progress', { max: 1, value: 0, hidden: true, 'aria-label': t('notebook_exporting') });
  const status = element('p', { class: 'problem', role: 'alert' });
  const done = element('p', { class: 'status', role: 'status' });
  const run = async (kind: ExportKind): Promise<void> => {
    bar.hidden = false;
    fill(status);
    fill(done);
    const made = await actions.exportAs(kind, (share) => (bar.value = share));
    bar.hidden = true;
    if (made.ok) fill(done, t('notebook_exported', made.file));
    else fill(status, made.why);
  };
  return element(
    'section',
    { class: 'part' },
    element('h3', null, t('notebook_export')),
    element(
      'dl',
      { class: 'exports' },
      ...KINDS_OF_EXPORT.flatMap((kind) => [
        element(
          'dt',
          null,
          element('button', { type: 'button', onclick: () => void run(kind) }, t(`notebook_export_${kind}`)),
        ),
        element('dd', { class: 'soft' }, t(`notebook_export_${kind}_why`)),
      ]),
    ),
    bar,
    status,
    done,
  );
}

function importPart(take: (file: File) => void, preview: HTMLElement): HTMLElement {
  const id = uniqueId('file');
  const field = element('input', {
    id,
    type: 'file',
    accept: '.json,.jsonld,application/json,application/ld+json',
    onchange: () => {
      const [file] = field.files ?? [];
      if (file) take(file);
      field.value = '';
    },
  });
  return element(
    'section',
    { class: 'part' },
    element('h3', null, t('notebook_import')),
    element('p', null, element('label', { for: id }, t('notebook_import_why'))),
    field,
    preview,
  );
}

function previewTable(preview: ImportPreview, actions: DataActions, place: HTMLElement): HTMLElement {
  const { changes, passedOver } = preview;
  const kinds = Object.keys(changes) as KeptKind[];
  const nothingNew = kinds.every((kind) => changes[kind].added + changes[kind].changed === 0);
  const done = async (): Promise<void> => {
    const why = await actions.takeIn(progressIn(place, t('notebook_importing')));
    fill(place, why === null ? element('p', null, t('notebook_import_done')) : problem(why));
  };
  return element(
    'div',
    { class: 'room' },
    element(
      'table',
      { class: 'list' },
      element('caption', { class: 'soft' }, t('notebook_import_preview')),
      tableHead(
        t('notebook_name'),
        figures(t('notebook_import_added')),
        figures(t('notebook_import_changed')),
        figures(t('notebook_import_kept')),
      ),
      element(
        'tbody',
        null,
        ...kinds.map((kind) =>
          element(
            'tr',
            null,
            element('th', { scope: 'row' }, t(`notebook_kinds_${kind}`)),
            ...[changes[kind].added, changes[kind].changed, changes[kind].kept].map((count) =>
              element('td', { class: 'figure' }, number(count)),
            ),
          ),
        ),
      ),
    ),
    passedOver.count > 0 && element('p', null, t('notebook_import_passed_over', number(passedOver.count))),
    ...passedOver.why.map((why) => element('p', { class: 'soft', dir: 'auto' }, why)),
    element(
      'div',
      { class: 'row' },
      element(
        'button',
        { type: 'button', class: 'primary', disabled: nothingNew, onclick: () => void done() },
        nothingNew ? t('notebook_import_nothing') : t('notebook_import_take'),
      ),
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            fill(place);
          },
        },
        t('cancel'),
      ),
    ),
  );
}

function backupPart(
  backups: readonly BackupEntry[],
  actions: DataActions,
  show: (id: string) => void,
): HTMLElement {
  const status = element('p', { class: 'problem', role: 'alert' });
  return element(
    'section',
    { class: 'part' },
    element('h3', null, t('notebook_backups')),
    element('p', { class: 'soft' }, t('notebook_backups_why')),
    element(
      'ul',
      { class: 'lines' },
      ...backups.map(({ id, made, size, notes, readings }) =>
        element(
          'li',
          { class: 'row' },
          element(
            'span',
            { class: 'grow' },
            t('notebook_backup', date(made), number(notes), number(readings), number(Math.ceil(size / 1024))),
          ),
          actions.canWrite &&
            element(
              'button',
              {
                type: 'button',
                onclick: () => {
                  show(id);
                },
              },
              t('notebook_backup_restore'),
            ),
        ),
      ),
    ),
    actions.canWrite &&
      element(
        'button',
        {
          type: 'button',
          onclick: () =>
            void actions.backUp().then((why) => {
              fill(status, why ?? '');
            }),
        },
        t('notebook_backup_now'),
      ),
    status,
  );
}

/** Shows what is being done and how far it is; the answer is told the share. */
function progressIn(place: HTMLElement, what: string): (share: number) => void {
  const bar = element('progress', { max: 1, value: 0, 'aria-label': what });
  fill(place, element('p', { class: 'soft' }, what), bar);
  return (share) => (bar.value = share);
}

const problem = (why: string): HTMLElement => element('p', { class: 'problem', role: 'alert' }, why);
