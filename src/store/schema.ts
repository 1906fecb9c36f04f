import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type {
  AppearancesRecord,
  BackupRecord,
  BinRecord,
  BrokenRecord,
  CorrectionRecord,
  MonthRecord,
  NoteRecord,
  NoteWordsRecord,
  ReadingRecord,
  SourceRecord,
  TallyRecord,
} from './records.ts';

export const DATABASE = 'whose-words';

/** Raised by one whenever `migrations.ts` gets a step; a stored database of every version is tested. */
export const VERSION = 4;

/** Every store, its key and its indexes, in the newest version. */
export interface Schema extends DBSchema {
  sources: {
    key: string;
    value: SourceRecord;
    indexes: { byKind: [string, number]; byMergedInto: string; byWord: string };
  };
  readings: { key: string; value: ReadingRecord; indexes: { byLast: number } };
  appearances: { key: string; value: AppearancesRecord; indexes: { byMet: [string, number] } };
  tallies: { key: [string, string]; value: TallyRecord; indexes: { byOutlet: [string, number] } };
  months: { key: [string, string]; value: MonthRecord };
  notes: {
    key: string;
    value: NoteRecord;
    indexes: { bySource: [string, number]; byUrl: string; byUpdated: number };
  };
  noteWords: { key: number; value: NoteWordsRecord };
  corrections: { key: string; value: CorrectionRecord; indexes: { byUrl: string; byCreated: number } };
  bin: { key: string; value: BinRecord; indexes: { byDeleted: number } };
  broken: { key: string; value: BrokenRecord };
  backups: { key: string; value: BackupRecord; indexes: { byMade: number } };
  meta: { key: string; value: { key: string; value: unknown } };
}

export type StoreName = StoreNames<Schema>;

export type Database = IDBPDatabase<Schema>;
