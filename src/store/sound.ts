/** Records that cannot be understood are set aside with the reason, so that one of them never hides the rest. */
import * as v from 'valibot';
import type { Database } from './schema.ts';
import {
  keptCorrectionShape,
  noteShape,
  readingShape,
  sourceShape,
  type KeptRecords,
  type KeptStore,
} from './records.ts';

const SHAPES = {
  sources: sourceShape,
  readings: readingShape,
  notes: noteShape,
  corrections: keptCorrectionShape,
};

/** The record when it has the shape of its store, or the first reason why it has not. */
export function check<S extends KeptStore>(
  store: S,
  value: unknown,
): { ok: true; value: KeptRecords[S] } | { ok: false; why: string } {
  const checked = v.safeParse(SHAPES[store], value);
  if (checked.success) return { ok: true, value: checked.output as KeptRecords[S] };
  const [issue] = checked.issues;
  return { ok: false, why: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` };
}

/** The sound ones among stored records; the others are moved to `broken`, each in a transaction with its removal. */
export async function sound<S extends KeptStore>(
  database: Database,
  store: S,
  values: readonly KeptRecords[S][],
): Promise<KeptRecords[S][]> {
  const kept: KeptRecords[S][] = [];
  for (const value of values) {
    const checked = check(store, value);
    if (checked.ok) kept.push(value);
    else await setAside(database, store, value, checked.why).catch(() => undefined);
  }
  return kept;
}

async function setAside(database: Database, store: KeptStore, value: unknown, why: string): Promise<void> {
  const key = keyOf(store, value);
  const transaction = database.transaction([store, 'broken'], 'readwrite');
  await transaction
    .objectStore('broken')
    .put({ id: `${store}/${key ?? crypto.randomUUID()}`, store, found: Date.now(), why, value });
  if (key !== null) await transaction.objectStore(store).delete(key);
  await transaction.done;
}

const KEYS = { sources: 'key', readings: 'url', notes: 'id', corrections: 'id' } as const;

/** The key a record is stored under; null when it has none. */
export function keyOf(store: KeptStore, value: unknown): string | null {
  const key: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, KEYS[store]) : null;
  return typeof key === 'string' ? key : null;
}
